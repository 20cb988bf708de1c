package dev.verbgraph.reader.markdown;

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
