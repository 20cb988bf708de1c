package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;

/**
 * The two steps of reading Markdown. The blocks of a note are all read; emphasis and links only of
 * the few lines that can hold a name. So a note of 100 MB of asterisks costs no more than one of
 * prose.
 */
final class Markdown {

  /**
   * Deeper than people nest, and shallow enough for methods that call themselves. What is deeper
   * stays text.
   */
  static final int MAX_NESTING = 64;

  /** What is indented so far is code. */
  static final int CODE_INDENT = 4;

  private static final Parser BLOCKS = blocks(line -> true);

  private static final Parser INLINES =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .enabledBlockTypes(Set.of())
          .maxInlineNesting(MAX_NESTING)
          .build();

  private Markdown() {}

  private static Parser blocks(IntPredicate mayHide) {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_NESTING)
        .customBlockParserFactory(new MermaidContainerParser.Factory())
        .customBlockParserFactory(new HiddenBlockParser.Factory(mayHide))
        .inlineParserFactory(context ->
            (lines, node) ->
                node.appendChild(
                    new RawText(
                        HiddenText.shown(lines.getLines().stream().map(Markdown::line).toList()))))
        .build();
  }

  /** The document with its blocks; each heading and paragraph holds one {@link RawText}. */
  static Node blocks(String text) {
    Node document = shown(text);
    if (IgnoreMarks.mayBeIn(text)) {
      IgnoreMarks.apply(document);
    }
    return document;
  }

  private static Node shown(String text) {
    Node document = BLOCKS.parse(text);
    if (!text.contains(HiddenBlockParser.MARK)) {
      return document;
    }
    Set<Integer> closed = new HashSet<>();
    boolean all = hidden(document, closed);
    // What is never closed is no comment but text. Nothing can be said of it before the end.
    return all ? document : blocks(closed::contains).parse(text);
  }

  /**
   * @param closed gets the lines, from 0, of the comments that have an end
   * @return whether all have
   */
  private static boolean hidden(Node document, Set<Integer> closed) {
    boolean[] all = {true};
    // It calls itself, but the nesting of blocks is limited.
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof HiddenBlock hidden) {
              all[0] &= hidden.isClosed();
              if (hidden.isClosed()) {
                closed.add(hidden.getSourceSpans().getFirst().getLineIndex());
              }
            }
          }
        });
    return all[0];
  }

  /**
   * @param frontMatter how many lines of the file are front matter and no Markdown
   */
  static Node blocks(Source source, int frontMatter) {
    StringBuilder text = new StringBuilder("\n".repeat(frontMatter));
    AdmonitionFences.marked(source.lines()).stream()
        .skip(frontMatter)
        .forEach(line -> text.append(line).append('\n'));
    return blocks(text.toString());
  }

  /** One line as a paragraph. The spans count from the beginning of the line. */
  static Node inlines(String line) {
    return INLINES.parse(line);
  }

  private static Block.Line line(SourceLine line) {
    SourceSpan span = line.getSourceSpan();
    return new Block.Line(
        span.getLineIndex() + 1, span.getColumnIndex() + 1, line.getContent().toString());
  }
}
