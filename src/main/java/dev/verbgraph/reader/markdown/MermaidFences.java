package dev.verbgraph.reader.markdown;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Fenced;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
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
                if (Fences.isMermaid(fence)) {
                  List<SourceSpan> spans = fence.getSourceSpans();
                  int last = spans.getLast().getLineIndex() + 1;
                  found.add(
                      new Fenced(
                          spans.getFirst().getLineIndex() + 1,
                          last,
                          Fences.content(source, fence)));
                }
              }
            });
    return List.copyOf(found);
  }
}
