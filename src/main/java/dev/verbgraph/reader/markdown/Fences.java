package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The lines of code blocks. */
final class Fences {

  private Fences() {}

  static boolean isMermaid(FencedCodeBlock fence) {
    String info = fence.getInfo() == null ? "" : fence.getInfo().strip().toLowerCase(Locale.ROOT);
    return info.split("\\s", 2)[0].matches("mermaid|\\{mermaid[}].*");
  }

  /** What stands between the fences, without the indentation that the fences have themselves. */
  static Block content(Source source, FencedCodeBlock fence) {
    List<Block.Line> lines = lines(source, fence);
    int end = fence.getClosingFenceLength() == null ? lines.size() : lines.size() - 1;
    List<Block.Line> content = new ArrayList<>();
    for (Block.Line line : lines.subList(Math.min(1, end), end)) {
      content.add(without(line, fence.getFenceIndent()));
    }
    if (content.isEmpty()) {
      // An empty line in place of the fence, so that what is said about nothing has a place.
      content.add(new Block.Line(lines.getFirst().number(), lines.getFirst().column(), ""));
    }
    return new Block(List.copyOf(content));
  }

  /** The lines of a block, without the marks of the lists and quotations around it. */
  static List<Block.Line> lines(Source source, Node node) {
    List<Block.Line> lines = new ArrayList<>();
    for (SourceSpan span : node.getSourceSpans()) {
      // Inside lists, blank lines have no span.
      while (!lines.isEmpty() && lines.getLast().number() < span.getLineIndex()) {
        lines.add(new Block.Line(lines.getLast().number() + 1, 1, ""));
      }
      String text = source.lines().get(span.getLineIndex());
      int from = Math.min(span.getColumnIndex(), text.length());
      int to = Math.min(from + span.getLength(), text.length());
      lines.add(new Block.Line(span.getLineIndex() + 1, from + 1, text.substring(from, to)));
    }
    return lines;
  }

  private static Block.Line without(Block.Line line, int indent) {
    int skip = 0;
    while (skip < indent && skip < line.text().length() && line.text().charAt(skip) == ' ') {
      skip++;
    }
    return new Block.Line(line.number(), line.column() + skip, line.text().substring(skip));
  }
}
