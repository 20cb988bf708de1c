package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** Diagrams where no renderer draws one, but plain enough to be read. */
public final class PlainDiagrams {

  /** What a fence without a diagram in mind says of itself. */
  private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "plaintext", "mmd");

  private static final Pattern FLOWCHART =
      Pattern.compile("(?:flowchart|graph)(?:-elk)?[ \t]++(?:TB|TD|BT|RL|LR)[ \t]*+;?[ \t]*+");

  private static final Set<String> OTHER_HEADERS =
      Set.of(
          "C4Context",
          "C4Container",
          "C4Component",
          "C4Dynamic",
          "C4Deployment",
          "architecture-beta");

  private PlainDiagrams() {}

  /** Whether a fence names no language, and what is in it can be nothing but a diagram. */
  static boolean isOne(Source source, FencedCodeBlock fence) {
    String info = fence.getInfo() == null ? "" : fence.getInfo().strip().toLowerCase(Locale.ROOT);
    return PLAIN.contains(info) && begins(Fences.content(source, fence).lines());
  }

  /**
   * @param frontMatter how many lines of the file are front matter
   * @return the diagram that a Markdown file holds in place of Markdown: it begins like one, and no
   *     line of it is a heading or a fence
   */
  public static Optional<Block> whole(Source source, int frontMatter) {
    List<Block.Line> lines =
        source.lines().stream().skip(frontMatter).anyMatch(PlainDiagrams::isMarkdown)
            ? List.of()
            : Block.of(source).lines().subList(frontMatter, source.lines().size());
    return Optional.of(lines).filter(PlainDiagrams::begins).map(Block::new);
  }

  /** What there is to say about one. */
  public static Diagnostic diagnostic(Source source, Block diagram) {
    Block.Line first =
        diagram.lines().stream()
            .filter(Predicate.not(PlainDiagrams::isNothing))
            .findFirst()
            .orElseThrow();
    return source.diagnostic(
        Code.DIAGRAM_NOT_DRAWN,
        first.span(0, first.text().length()),
        "this diagram is read, but no renderer draws it: it is not in a mermaid fence",
        "Put a line ```mermaid above it, and ``` below it");
  }

  private static boolean isMarkdown(String line) {
    String text = line.stripLeading();
    return text.startsWith("```")
        || text.startsWith("~~~ ")
        || text.startsWith("# ")
        || text.startsWith("## ");
  }

  private static boolean begins(List<Block.Line> all) {
    List<Block.Line> lines =
        all.stream().filter(Predicate.not(PlainDiagrams::isNothing)).limit(2).toList();
    return lines.size() == 2 && begins(lines.getFirst(), lines.getLast());
  }

  /**
   * Whether a line is nothing but the header of a diagram; the word mindmap needs something further
   * in below it.
   */
  static boolean begins(Block.Line line, Block.Line below) {
    String header = line.text().strip();
    return FLOWCHART.matcher(header).matches()
        || OTHER_HEADERS.contains(header)
        || (header.equals("mindmap") && indent(below) > indent(line));
  }

  private static boolean isNothing(Block.Line line) {
    return line.text().isBlank() || line.text().stripLeading().startsWith("%%");
  }

  private static int indent(Block.Line line) {
    return line.column() + line.text().length() - line.text().stripLeading().length();
  }
}
