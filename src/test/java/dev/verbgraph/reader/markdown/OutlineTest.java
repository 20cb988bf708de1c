package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fences: that a diagram gets the right text, and each line its right place in the file. */
class OutlineTest {

  @Test
  void aFenceIsReadWithThePlacesOfItsLines() {
    assertThat(diagrams("# Map\n```mermaid\nmindmap\n  root\n```\n"))
        .containsExactly("Map | 3:1 mindmap | 4:1   root");
  }

  @Test
  void anIndentedFenceTakesItsIndentationFromItsLines() {
    assertThat(diagrams("   ``` mermaid\n   mindmap\n     root\n  x\n   ```\n"))
        .containsExactly("- | 2:4 mindmap | 3:4   root | 4:3 x");
  }

  @Test
  void aLineMayHaveLessIndentationThanItsFence() {
    assertThat(diagrams("   ```mermaid\n   mindmap\n \n   ```\n"))
        .containsExactly("- | 2:4 mindmap | 3:2 ");
  }

  @Test
  void fencesStandInListsAndQuotations() {
    assertThat(diagrams("- item\n\n  ```mermaid\n  mindmap\n\n    root\n  ```\n"))
        .containsExactly("- | 4:3 mindmap | 5:1  | 6:3   root");
    assertThat(diagrams("> ## Quoted\n> ~~~mermaid\n> mindmap\n>   root\n>\n> ~~~\n"))
        .containsExactly("Quoted | 3:3 mindmap | 4:3   root | 5:1 ");
  }

  @Test
  void aFenceThatIsNeverClosedEndsWithTheNote() {
    assertThat(diagrams("```mermaid\nmindmap\n  root"))
        .containsExactly("- | 2:1 mindmap | 3:1   root");
  }

  @Test
  void anEmptyFenceIsAnEmptyLineInItsPlace() {
    assertThat(diagrams("\n```mermaid\n```\n")).containsExactly("- | 2:1 ");
    assertThat(diagrams("> ```mermaid")).containsExactly("- | 1:3 ");
  }

  @Test
  void theInfoStringTellsMermaid() {
    assertThat(
            diagrams(
                """
                ```Mermaid title=x
                a
                ```

                ```{mermaid}
                b
                ```

                ```java
                c
                ```

                ```
                d
                ```

                ```mermaidlike
                e
                ```
                """))
        .containsExactly("- | 2:1 a", "- | 6:1 b");
  }

  @Test
  void theNearestHeadingAboveIsGivenAlong() {
    assertThat(
            diagrams("# One\n\n## **Two** #\n\ntext\n\n```mermaid\na\n```\n\n```mermaid\nb\n```\n"))
        .containsExactly("Two | 8:1 a", "Two | 12:1 b");
  }

  @Test
  void aFenceMayBeAllThatAnItemHolds() {
    assertThat(diagrams("- ```mermaid\n  a\n  ```\n")).containsExactly("- | 2:3 a");
  }

  @Test
  void aHeadingWithoutANameNamesNothing() {
    assertThat(diagrams("# One\n\n## ...\n\n```mermaid\na\n```\n")).containsExactly("- | 6:1 a");
  }

  private static List<String> diagrams(String text) {
    List<String> found = new ArrayList<>();
    collect(
        NoteOutline.of(Source.of("note.md", text), Markdown.blocks(text), TitleWords.BUILT_IN)
            .root(),
        found);
    return found;
  }

  private static void collect(OutlineEntry entry, List<String> found) {
    for (Content content : entry.contents) {
      switch (content) {
        case Diagram diagram -> {
          StringBuilder text = new StringBuilder(diagram.heading().orElse("-"));
          for (Block.Line line : diagram.block().lines()) {
            text.append(" | ")
                .append(line.number())
                .append(':')
                .append(line.column())
                .append(' ')
                .append(line.text());
          }
          found.add(text.toString());
        }
        case OutlineEntry child -> collect(child, found);
        case Prose prose -> {}
        case LinkLine links -> {}
        case MarkdownTable table -> {}
        case Rule rule -> {}
        case Comment comment -> {}
      }
    }
  }
}
