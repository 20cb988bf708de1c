package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.List;
import java.util.Optional;

/**
 * Corrects the shapes in a line of a flowchart: a blank before a bracket, signs in a text without
 * quotes, a bracket that is never closed before the next link.
 */
final class ShapeRepair {

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

  /** What a link may begin with, where a text before it was never closed. */
  private static final List<String> LINKS = List.of("--", "->", "==", "-.", "~~~", "&", ";");

  private final RepairedLine line;
  private final String text;
  private int failures;
  private int closed;

  ShapeRepair(RepairedLine line) {
    this.line = line;
    this.text = line.text();
  }

  /**
   * @param at the place of a bracket
   * @return the place behind the shape; behind its first bracket where there is none
   */
  int repair(int at, int end) {
    int id = at;
    while (id > 0 && Chars.isBlank(text.charAt(id - 1))) {
      id--;
    }
    if (id == 0 || ">|-=&;~[({".indexOf(text.charAt(id - 1)) >= 0) {
      return at + 1;
    }
    for (Shape shape : SHAPES) {
      int from = at + shape.open.length();
      Optional<String> close =
          text.startsWith(shape.open, at) ? close(shape, from, end) : Optional.empty();
      if (close.isPresent()) {
        withoutGap(id, at);
        inShape(from, closed - close.get().length());
        return closed;
      }
    }
    failures++;
    return failures > MOST_FAILURES ? end : unclosed(id, at, end);
  }

  private void withoutGap(int from, int to) {
    if (from < to) {
      line.replace(from, to, "");
    }
  }

  /** Outside of quotes there is nothing, not even a blank. */
  private void inShape(int from, int to) {
    int first = Chars.skipBlanks(text, from, to);
    int last = Chars.trimEnd(text, first, to);
    boolean quoted = last - first > 1 && text.charAt(first) == '"' && text.charAt(last - 1) == '"';
    if (quoted && from < first) {
      line.replace(from, first, "");
    }
    line.quote(first, last);
    if (quoted && last < to) {
      line.replace(last, to, "");
    }
  }

  /** Closes a shape before the next link, or at the end of the line. */
  private int unclosed(int id, int at, int end) {
    Shape shape =
        SHAPES.stream().filter(it -> text.startsWith(it.open, at)).findFirst().orElseThrow();
    String close = shape.close.getFirst();
    int from = at + shape.open.length();
    int link =
        LINKS.stream()
            .mapToInt(it -> text.indexOf(it, from))
            .filter(it -> it >= 0 && it < end)
            .min()
            .orElse(end);
    int to = Chars.trimEnd(text, from, link);
    String opened = text.substring(from, to);
    int last = to;
    while (last > from && closesNothing(text.charAt(last - 1), opened)) {
      last--;
    }
    if (Chars.skipBlanks(text, from, last) == last) {
      return at + 1;
    }
    withoutGap(id, at);
    line.quote(Chars.skipBlanks(text, from, last), last);
    line.replace(last, to, close);
    return link;
  }

  /** Whether a bracket closes nothing that was opened in the text before it. */
  private static boolean closesNothing(char c, String text) {
    int kind = "])}".indexOf(c);
    return kind >= 0 && text.indexOf("[({".charAt(kind)) < 0;
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
          depth == 0 && "])}/\\".indexOf(text.charAt(i)) >= 0
              ? shape.close.stream().filter(it -> text.startsWith(it, place)).findFirst()
              : Optional.empty();
      if (close.isPresent() && ends(place + close.get().length(), end)) {
        closed = place + close.get().length();
        return close;
      }
      depth += depth(brackets, text.charAt(i));
      boolean mayBeArrow = "-=.~".indexOf(text.charAt(i)) >= 0;
      if (depth < 0
          || (mayBeArrow && ARROWS.stream().anyMatch(arrow -> text.startsWith(arrow, place)))) {
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
    int next = Chars.skipBlanks(text, at, end);
    if (next >= end) {
      return true;
    }
    char c = text.charAt(next);
    boolean head =
        (c == 'x' || c == 'o') && next + 1 < end && "-=".indexOf(text.charAt(next + 1)) >= 0;
    return head || "-=<~&;.@:".indexOf(c) >= 0;
  }
}
