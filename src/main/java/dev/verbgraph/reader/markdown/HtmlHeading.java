package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A heading written in HTML, on a line of its own: {@code <h3 align="center">Storage</h3>}.
 *
 * @param line what stands between its tags
 * @param level from 1 to 6
 */
record HtmlHeading(Block.Line line, int level) {

  /**
   * @param lines those of a block of HTML
   * @return empty where they are no single heading
   */
  static Optional<HtmlHeading> of(List<Block.Line> lines) {
    List<Block.Line> shown = lines.stream().filter(line -> !line.text().isBlank()).toList();
    if (shown.size() != 1) {
      return Optional.empty();
    }
    Block.Line line = shown.getFirst();
    String text = line.text().toLowerCase(Locale.ROOT);
    int start = text.length() - text.stripLeading().length();
    int open = text.indexOf('>');
    if (!text.startsWith("<h", start) || open < start + 3) {
      return Optional.empty();
    }
    char level = text.charAt(start + 2);
    int close = text.lastIndexOf("</h" + level);
    boolean alone = close > open && text.substring(close).strip().equals("</h" + level + ">");
    return level >= '1' && level <= '6' && alone
        ? Optional.of(
            new HtmlHeading(
                new Block.Line(
                    line.number(),
                    line.column() + open + 1,
                    line.text().substring(open + 1, close)),
                level - '0'))
        : Optional.empty();
  }
}
