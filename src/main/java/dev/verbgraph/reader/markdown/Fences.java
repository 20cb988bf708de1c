package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The lines of code blocks. */
final class Fences {

  private static final Pattern WORDS = Pattern.compile("[\\s,.{}]++");

  private static final Set<String> NAMES = Set.of("mermaid", "mermaid-example");

  /** More classes than a fence has. */
  private static final int MOST_CLASSES = 20;

  /** What a directive of MyST says of itself above its content: {@code :align: center}. */
  private static final Pattern OPTION = Pattern.compile(":[\\w-]++:(?:\\s.*)?");

  private Fences() {}

  static boolean isMermaid(FencedCodeBlock fence) {
    return fence.getInfo() != null && isMermaid(fence.getInfo());
  }

  /**
   * @param info the info string of a fence, or what follows the colons: {@code mermaid}, {@code
   *     mermaid {theme=dark}}, {@code {.mermaid width=50}}, {@code {mermaid}}, {@code
   *     mermaid-example}
   */
  static boolean isMermaid(String info) {
    String words = info.strip().toLowerCase(Locale.ROOT);
    boolean braced = words.startsWith("{");
    return WORDS
        .splitAsStream(braced ? words.substring(1) : words)
        .limit(braced ? MOST_CLASSES : 1)
        .anyMatch(NAMES::contains);
  }

  /** What stands between the fences, without the indentation that the fences have themselves. */
  static Block content(Source source, FencedCodeBlock fence) {
    List<Block.Line> lines = lines(source, fence);
    int end = fence.getClosingFenceLength() == null ? lines.size() : lines.size() - 1;
    List<Block.Line> content = new ArrayList<>();
    for (Block.Line line : lines.subList(Math.min(1, end), end)) {
      content.add(without(line, fence.getFenceIndent()));
    }
    if (fence.getInfo() != null && fence.getInfo().strip().startsWith("{")) {
      while (!content.isEmpty() && OPTION.matcher(content.getFirst().text().strip()).matches()) {
        content.removeFirst();
      }
    }
    return block(content, lines.getFirst());
  }

  /** What stands between the marks, on their own lines or on those that they share. */
  static Block content(Source source, MermaidContainer container) {
    List<Block.Line> lines = lines(source, container);
    Block.Line first = stripped(lines.getFirst());
    ContainerMark mark = ContainerMark.of(first.text()).orElseThrow();
    List<Block.Line> content = new ArrayList<>();
    int closing = mark.closing(first.text(), mark.end());
    part(first, mark.end(), closing, content);
    for (int i = 1; i < lines.size() && closing < 0; i++) {
      closing = mark.closing(lines.get(i).text(), 0);
      part(lines.get(i), 0, closing, content);
    }
    if (mark.isHtml()) {
      content.replaceAll(
          line -> new Block.Line(line.number(), line.column(), HtmlEntities.decoded(line.text())));
    }
    return block(content, first);
  }

  /** Where there is nothing, an empty line in place of the mark: what is said has a place. */
  private static Block block(List<Block.Line> content, Block.Line mark) {
    return new Block(
        content.isEmpty()
            ? List.of(new Block.Line(mark.number(), mark.column(), ""))
            : List.copyOf(content));
  }

  private static Block.Line stripped(Block.Line line) {
    String text = line.text().stripLeading();
    return new Block.Line(
        line.number(), line.column() + line.text().length() - text.length(), text);
  }

  /** Adds what stands before a closing mark, if it has one; next to a mark only what is text. */
  private static void part(Block.Line line, int from, int closing, List<Block.Line> content) {
    String text = line.text().substring(from, closing < 0 ? line.text().length() : closing);
    if (!text.isBlank() || (from == 0 && closing < 0)) {
      content.add(new Block.Line(line.number(), line.column() + from, text));
    }
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
