package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Unread;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as GitHub's Markdown has it: a row of headings, a row of dashes, and rows of cells.
 *
 * @param headings two or more
 * @param rows as many cells as there are headings, where the row has them; may be empty
 */
record MarkdownTable(List<Block.Line> headings, List<List<Block.Line>> rows) implements Content {

  /**
   * @param lines those of a paragraph
   * @return empty where they are no table
   */
  static Optional<MarkdownTable> of(List<Block.Line> lines) {
    if (lines.size() < 2 || !isRule(lines.get(1).text())) {
      return Optional.empty();
    }
    List<Block.Line> headings = cells(lines.getFirst());
    if (headings.size() < 2 || headings.size() != cells(lines.get(1)).size()) {
      return Optional.empty();
    }
    List<List<Block.Line>> rows = new ArrayList<>();
    for (Block.Line line : lines.subList(2, lines.size())) {
      List<Block.Line> cells = cells(line);
      rows.add(cells.subList(0, Math.min(cells.size(), headings.size())));
    }
    return Optional.of(new MarkdownTable(headings, List.copyOf(rows)));
  }

  /**
   * @return the headings of the columns behind the first one: other words may be beside their
   *     phrase; and the rows that end before the last column: a bar may be missing in them, and
   *     then what stands behind it is in the wrong cell
   */
  List<Unread> unread(Source source) {
    List<Unread> all = new ArrayList<>();
    for (Block.Line heading : headings.subList(1, headings.size())) {
      String words = Inlines.of(heading.text()).plain().strip();
      if (words.indexOf(' ') > 0) {
        Span span = heading.span(0, heading.text().length());
        all.add(new Unread(Unread.Why.COLUMN, List.of(words), span, source.quote(span)));
      }
    }
    for (List<Block.Line> row : rows) {
      if (!row.isEmpty() && row.size() < headings.size()) {
        Block.Line last = row.getLast();
        int end = last.column() + last.text().length();
        int from = row.getFirst().column();
        Span span = new Span(last.number(), from, end - from);
        List<String> lacking =
            headings.subList(1, headings.size()).stream().map(Block.Line::text).toList();
        all.add(new Unread(Unread.Why.SHORT_ROW, lacking, span, source.quote(span)));
      }
    }
    return all;
  }

  private static boolean isRule(String line) {
    return line.indexOf('-') >= 0
        && line.indexOf('|') >= 0
        && line.chars().allMatch(c -> c == '-' || c == '|' || c == ':' || c == ' ' || c == '\t');
  }

  /** What stands between the bars, without blanks around it. A bar in a cell is written \|. */
  private static List<Block.Line> cells(Block.Line line) {
    String text = line.text();
    List<Block.Line> cells = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean bar = at < text.length() && text.charAt(at) == '|' && !isEscaped(text, at);
      if (bar || at == text.length()) {
        boolean outside = text.substring(from, at).isBlank() && (from == 0 || at == text.length());
        if (!outside) {
          cells.add(cell(line, from, at));
        }
        from = at + 1;
      }
    }
    return List.copyOf(cells);
  }

  private static boolean isEscaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  private static Block.Line cell(Block.Line line, int from, int to) {
    String text = line.text().substring(from, to);
    int blanks = text.length() - text.stripLeading().length();
    return new Block.Line(line.number(), line.column() + from + blanks, text.strip());
  }
}
