package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.grammar.HiddenEntities;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects what people write in a line of a flowchart that Mermaid rejects: brackets and quotes in
 * a text without quotes, a blank before a bracket, an arrow of one dash, a comment behind a
 * statement, the word end as a name. Nothing is guessed about where a text ends: it must be closed
 * on its line.
 */
final class FlowRepair {

  private static final String QUOTE = "#quot;";

  /** A line with more brackets that nothing closes is not written by anybody. */
  private static final int MOST_FAILURES = 3;

  private record Shape(String open, List<String> close) {}

  /** The longer ones first, as "[" begins also those of "[[" and "[(". */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("(((", List.of(")))")),
          new Shape("((", List.of("))")),
          new Shape("([", List.of("])")),
          new Shape("[[", List.of("]]")),
          new Shape("[(", List.of(")]")),
          new Shape("[/", List.of("/]", "\\]")),
          new Shape("[\\", List.of("\\]", "/]")),
          new Shape("{{", List.of("}}")),
          new Shape("[", List.of("]")),
          new Shape("{", List.of("}")),
          new Shape("(", List.of(")")));

  private static final List<String> ARROWS = List.of("-->", "---", "==>", "===", ".->", "~~~");

  /** They begin lines that draw nothing. */
  private static final Set<String> SETTINGS =
      Set.of(
          "style", "linkStyle", "classDef", "class", "click", "direction", "accTitle", "accDescr");

  private final String line;
  private final Revision.Pieces pieces = new Revision.Pieces();
  private boolean changed;
  private int failures;
  private int closed;

  private FlowRepair(String line) {
    this.line = line;
  }

  /**
   * @param line the rest of a line from where a statement begins, with its entities hidden
   * @return empty where nothing is found that it could correct
   */
  static Optional<Revision> of(String line) {
    FlowRepair repair = new FlowRepair(line);
    String first = line.substring(0, Chars.skipWord(line, 0));
    if (SETTINGS.contains(first)) {
      return Optional.empty();
    }
    int comment = comment(line);
    if (first.equals("subgraph")) {
      repair.subgraph(comment);
    } else {
      repair.chain(comment);
    }
    if (comment < line.length()) {
      repair.replace(Chars.trimEnd(line, 0, comment), line.length(), "");
    }
    return repair.changed
        ? Optional.of(HiddenEntities.hidden(Revision.of(line).with(repair.pieces)))
        : Optional.empty();
  }

  /** Where a comment begins that stands behind a statement; the end of the line where none does. */
  private static int comment(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (!quoted && line.startsWith("%%", i) && i > 0 && Chars.isBlank(line.charAt(i - 1))) {
        return i;
      }
    }
    return line.length();
  }

  private void replace(int from, int to, String text) {
    pieces.add(from, to, text);
    changed = true;
  }

  /** A title with signs in it: all of it, or what stands in brackets behind the id. */
  private void subgraph(int end) {
    int from = Chars.skipBlanks(line, "subgraph".length(), end);
    int to = Chars.trimEnd(line, from, end);
    int bracket = line.indexOf('[', from);
    boolean inBrackets = bracket >= 0 && bracket < to && line.charAt(to - 1) == ']';
    if (inBrackets && bracket == from) {
      replace(from, from + 1, "\"");
      replace(to - 1, to, "\"");
    } else if (inBrackets) {
      quote(bracket + 1, to - 1);
    } else if (from < to) {
      quote(from, to);
    }
  }

  private void chain(int end) {
    int at = 0;
    while (at < end) {
      char c = line.charAt(at);
      at =
          switch (c) {
            case '"' -> closingQuote(at, end);
            case '[', '(', '{' -> shape(at, end);
            case '|' -> words(at, end);
            case '-', '=' -> arrow(at);
            case 'e' -> end(at, end);
            default -> at + 1;
          };
    }
  }

  private int closingQuote(int at, int end) {
    int close = line.indexOf('"', at + 1);
    return close < 0 || close >= end ? end : close + 1;
  }

  private int words(int at, int end) {
    int from = Chars.skipBlanks(line, at + 1, end);
    boolean quoted = from < end && line.charAt(from) == '"';
    int close = line.indexOf('|', quoted ? closingQuote(from, end) : at + 1);
    if (close < 0 || close >= end) {
      return at + 1;
    }
    quote(from, Chars.trimEnd(line, from, close));
    return close + 1;
  }

  /** An arrow of one dash, {@code A -> B}, or one that has a head at its left only. */
  private int arrow(int at) {
    char c = line.charAt(at);
    int run = at;
    while (run < line.length() && line.charAt(run) == c) {
      run++;
    }
    boolean left = c == '-' && at > 0 && line.charAt(at - 1) == '<';
    if (left && run <= at + 2 && isWhole(run)) {
      replace(at, at, "-".repeat(at + 3 - run));
    }
    boolean single = run == at + 1 && run < line.length() && line.charAt(run) == '>';
    if (single && (at == 0 || ".<-=".indexOf(line.charAt(at - 1)) < 0)) {
      replace(at, at, String.valueOf(c));
    }
    return run;
  }

  /** Whether a link ends there, and is not the first half of one with words: {@code <-- a -->}. */
  private boolean isWhole(int run) {
    boolean head = run < line.length() && ".->xo".indexOf(line.charAt(run)) >= 0;
    boolean labelled =
        Chars.skipBlanks(line, run, line.length()) < line.length()
            && line.charAt(Chars.skipBlanks(line, run, line.length())) == '|';
    return !head && (labelled || line.indexOf("--", run) < 0);
  }

  /** The word for the end of a subgraph, behind a link. */
  private int end(int at, int end) {
    int wordEnd = Chars.skipWord(line, at);
    boolean name =
        at > 0
            && wordEnd <= end
            && line.substring(at, wordEnd).equals("end")
            && (Chars.isBlank(line.charAt(at - 1)) || ">|".indexOf(line.charAt(at - 1)) >= 0);
    if (name) {
      replace(at, at + 1, "E");
    }
    return Math.max(at + 1, wordEnd);
  }

  /**
   * @return the place behind the shape; behind its first bracket where it is never closed
   */
  private int shape(int at, int end) {
    int id = at;
    while (id > 0 && Chars.isBlank(line.charAt(id - 1))) {
      id--;
    }
    if (id == 0 || ">|-=&;~[({".indexOf(line.charAt(id - 1)) >= 0) {
      return at + 1;
    }
    for (Shape shape : SHAPES) {
      int from = at + shape.open.length();
      Optional<String> close =
          line.startsWith(shape.open, at) ? close(shape, from, end) : Optional.empty();
      if (close.isPresent()) {
        if (id < at) {
          replace(id, at, "");
        }
        inShape(from, closed - close.get().length());
        return closed;
      }
    }
    failures++;
    return failures > MOST_FAILURES ? end : at + 1;
  }

  /** Outside of quotes there is nothing, not even a blank. */
  private void inShape(int from, int to) {
    int first = Chars.skipBlanks(line, from, to);
    int last = Chars.trimEnd(line, first, to);
    boolean quoted = last - first > 1 && line.charAt(first) == '"' && line.charAt(last - 1) == '"';
    if (quoted && from < first) {
      replace(from, first, "");
    }
    quote(first, last);
    if (quoted && last < to) {
      replace(last, to, "");
    }
  }

  /**
   * Finds what closes a shape: its brackets fit, and no arrow is in it. Sets the place behind it.
   */
  private Optional<String> close(Shape shape, int from, int end) {
    String brackets = shape.close.getFirst();
    int depth = 0;
    for (int i = from; i < end; i++) {
      int place = i;
      Optional<String> close =
          depth == 0 && "])}/\\".indexOf(line.charAt(i)) >= 0
              ? shape.close.stream().filter(it -> line.startsWith(it, place)).findFirst()
              : Optional.empty();
      if (close.isPresent() && ends(place + close.get().length(), end)) {
        closed = place + close.get().length();
        return close;
      }
      depth += depth(brackets, line.charAt(i));
      boolean mayBeArrow = "-=.~".indexOf(line.charAt(i)) >= 0;
      if (depth < 0
          || (mayBeArrow && ARROWS.stream().anyMatch(arrow -> line.startsWith(arrow, place)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Of the brackets of a shape alone: others in a text need not fit. */
  private static int depth(String brackets, char c) {
    int opening = "[({".indexOf(c);
    if (opening >= 0) {
      return brackets.indexOf("])}".charAt(opening)) >= 0 ? 1 : 0;
    }
    return brackets.indexOf(c) >= 0 && "])}".indexOf(c) >= 0 ? -1 : 0;
  }

  /** Whether a node may end there. */
  private boolean ends(int at, int end) {
    int next = Chars.skipBlanks(line, at, end);
    if (next >= end) {
      return true;
    }
    char c = line.charAt(next);
    boolean head =
        (c == 'x' || c == 'o') && next + 1 < end && "-=".indexOf(line.charAt(next + 1)) >= 0;
    return head || "-=<~&;.@:".indexOf(c) >= 0;
  }

  /** Puts a text into quotes, where it needs them; the quotes in it are written as entities. */
  private void quote(int from, int to) {
    boolean quoted = to - from > 1 && line.charAt(from) == '"' && line.charAt(to - 1) == '"';
    int first = quoted ? from + 1 : from;
    int last = quoted ? to - 1 : to;
    boolean signs = false;
    boolean quotes = false;
    for (int i = first; i < last; i++) {
      quotes |= line.charAt(i) == '"';
      signs |= "[](){}|\"".indexOf(line.charAt(i)) >= 0;
    }
    if (quoted ? !quotes : !signs) {
      return;
    }
    if (!quoted) {
      replace(first, first, "\"");
    }
    for (int i = first; i < last; i++) {
      if (line.charAt(i) == '"') {
        replace(i, i + 1, QUOTE);
      }
    }
    if (!quoted) {
      replace(last, last, "\"");
    }
  }
}
