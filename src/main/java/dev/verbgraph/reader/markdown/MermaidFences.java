package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Fenced;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The Mermaid diagrams of a Markdown note, whatever they draw. */
public final class MermaidFences {

  private MermaidFences() {}

  /**
   * @param source the whole file
   * @param frontMatter how many lines of it are front matter and no Markdown
   * @return in the order of the file
   */
  public static List<Fenced> of(Source source, int frontMatter) {
    List<Fenced> found = new ArrayList<>();
    // It calls itself, but the nesting of blocks is limited.
    Markdown.blocks(source, frontMatter)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock fence) {
                if (Fences.isMermaid(fence) || PlainDiagrams.isOne(source, fence)) {
                  found.add(fenced(fence, Fences.content(source, fence)));
                }
              }

              @Override
              public void visit(CustomBlock block) {
                if (block instanceof MermaidContainer container) {
                  found.add(fenced(container, Fences.content(source, container)));
                }
              }
            });
    return List.copyOf(found);
  }

  private static Fenced fenced(Node block, Block content) {
    List<SourceSpan> spans = block.getSourceSpans();
    return new Fenced(
        spans.getFirst().getLineIndex() + 1, spans.getLast().getLineIndex() + 1, content);
  }
}
