package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;

/** Rows that were meant to be a table, and are text to Markdown. */
final class BrokenTables {

  private BrokenTables() {}

  /**
   * @param lines of prose
   * @return what there is to say about each, at its first row; may be empty
   */
  static List<Diagnostic> in(List<Block.Line> lines, Source source) {
    List<Diagnostic> found = new ArrayList<>();
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      while (to < lines.size()
          && isRow(lines.get(to).text())
          && lines.get(to).number() == lines.get(from).number() + to - from) {
        to++;
      }
      if (to - from > 1 && MarkdownTable.of(lines.subList(from, to)).isEmpty()) {
        found.add(diagnostic(lines.get(from), source));
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }

  /** A row of one cell may as well be a line beside a text. */
  private static boolean isRow(String line) {
    String text = line.strip();
    return text.startsWith("|") && text.indexOf('|', 1) > 0;
  }

  private static Diagnostic diagnostic(Block.Line head, Source source) {
    String text = head.text().strip();
    int blanks = head.text().length() - head.text().stripLeading().length();
    return source.diagnostic(
        Code.TABLE_BROKEN,
        new Span(head.number(), head.column() + blanks, text.length()),
        "to Markdown this table is text: the row of dashes below its headings is missing, or has"
            + " another number of cells",
        "Write a row such as | --- | --- | below the headings");
  }
}
