package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects what people write in a line of a flowchart that Mermaid rejects: brackets and quotes in
 * a text without quotes, a bracket that is not closed, blanks in an id, an arrow of one dash, words
 * behind a colon, a comment behind a statement, the word end as a name. Whether the line can be
 * read then is for the grammar to say.
 */
final class FlowRepair {

  /** They begin lines that draw nothing. */
  private static final Set<String> SETTINGS =
      Set.of(
          "style", "linkStyle", "classDef", "class", "click", "direction", "accTitle", "accDescr");

  private final RepairedLine line;
  private final String text;

  private FlowRepair(String text) {
    this.line = new RepairedLine(text);
    this.text = text;
  }

  /**
   * @param line the rest of a line from where a statement begins, with its entities hidden
   * @return empty where nothing is found that it could correct
   */
  static Optional<Revision> of(String line) {
    String first = line.substring(0, Chars.skipWord(line, 0));
    if (SETTINGS.contains(first)) {
      return Optional.empty();
    }
    FlowRepair repair = new FlowRepair(line);
    int comment = comment(line);
    if (first.equals("subgraph")) {
      repair.subgraph(comment);
    } else {
      repair.chain(comment);
    }
    if (comment < line.length()) {
      repair.line.replace(Chars.trimEnd(line, 0, comment), line.length(), "");
    }
    return repair.line.repaired();
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

  /** A title with signs in it: all of it, or what stands in brackets behind the id. */
  private void subgraph(int end) {
    int from = Chars.skipBlanks(text, "subgraph".length(), end);
    int to = Chars.trimEnd(text, from, end);
    int bracket = text.indexOf('[', from);
    boolean opened = bracket >= 0 && bracket < to;
    boolean closed = opened && text.charAt(to - 1) == ']';
    if (closed && bracket == from) {
      line.replace(from, from + 1, "\"");
      line.replace(to - 1, to, "\"");
    } else if (opened && bracket > from) {
      line.quote(bracket + 1, closed ? to - 1 : to);
      if (!closed) {
        line.insert(to, "]");
      }
    } else if (from < to) {
      line.quote(from, to);
    }
  }

  private void chain(int end) {
    ShapeRepair shapes = new ShapeRepair(line);
    LinkRepair links = new LinkRepair(line);
    NameRepair names = new NameRepair(line);
    int at = 0;
    while (at < end) {
      char c = text.charAt(at);
      at =
          switch (c) {
            case '"' -> closingQuote(at, end);
            case '[', '(', '{' -> shapes.repair(at, end);
            case '|' -> links.words(at, end);
            case '-', '=' -> links.arrow(at, end);
            case ':' -> links.colon(at, end);
            default -> names.begins(at) ? names.repair(at, end) : at + 1;
          };
    }
  }

  private int closingQuote(int at, int end) {
    int close = text.indexOf('"', at + 1);
    return close < 0 || close >= end ? end : close + 1;
  }
}
