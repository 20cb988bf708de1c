package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Fenced;
import java.util.List;
import org.junit.jupiter.api.Test;

class MermaidFencesTest {

  private static List<Fenced> fences(String note, int frontMatter) {
    return MermaidFences.of(Source.of("n.md", note), frontMatter);
  }

  private static List<String> texts(String note) {
    return fences(note, 0).stream().map(fence -> fence.block().text()).toList();
  }

  @Test
  void aFenceHasTheLinesOfItsMarks() {
    assertThat(fences("Text.\n\n```mermaid\nmindmap\n  A\n```\n\nMore.\n", 0))
        .singleElement()
        .satisfies(fence -> assertThat(fence.line()).isEqualTo(3))
        .satisfies(fence -> assertThat(fence.endLine()).isEqualTo(6))
        .satisfies(fence -> assertThat(fence.block().text()).isEqualTo("mindmap\n  A"));
  }

  @Test
  void linesAreCountedFromTheBeginningOfTheFile() {
    assertThat(fences("---\na: b\n---\n```mermaid\nmindmap\n```\n", 3))
        .singleElement()
        .satisfies(fence -> assertThat(fence.line()).isEqualTo(4))
        .satisfies(fence -> assertThat(fence.endLine()).isEqualTo(6));
  }

  @Test
  void aFenceThatIsNeverClosedEndsWithTheNote() {
    assertThat(fences("```mermaid\nmindmap\n  A\n", 0))
        .singleElement()
        .satisfies(fence -> assertThat(fence.endLine()).isEqualTo(3))
        .satisfies(fence -> assertThat(fence.block().text()).isEqualTo("mindmap\n  A"));
  }

  @Test
  void fencesInListsAndQuotationsAreFoundInTheOrderOfTheFile() {
    assertThat(
            texts(
                """
                > ```mermaid
                > flowchart LR
                > ```

                - item

                  ```mermaid
                  pie
                  ```
                """))
        .containsExactly("flowchart LR", "pie");
  }

  @Test
  void theIndentationOfAFenceIsNotPartOfItsContent() {
    assertThat(texts("   ```mermaid\n   mindmap\n     A\n B\n   ```\n"))
        .containsExactly("mindmap\n  A\nB");
  }

  @Test
  void anEmptyFenceHasAnEmptyLine() {
    assertThat(texts("```mermaid\n```\n")).containsExactly("");
    assertThat(texts("```mermaid")).containsExactly("");
  }

  @Test
  void onlyFencesThatNameMermaidAreTaken() {
    assertThat(texts("```MERMAID\na\n```\n")).containsExactly("a");
    assertThat(texts("```mermaid title=x\na\n```\n")).containsExactly("a");
    assertThat(texts("```{mermaid}\na\n```\n")).containsExactly("a");
    assertThat(texts("```{mermaid} title\na\n```\n")).containsExactly("a");
    assertThat(texts("```\na\n```\n\n```mermaids\na\n```\n\n```java mermaid\na\n```\n")).isEmpty();
  }
}
