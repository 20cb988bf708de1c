package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Fenced;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```mermaid-example\nmindmap\n  A\n```",
        "``` Mermaid {theme=dark}\nmindmap\n  A\n```",
        "```mermaid{theme}\nmindmap\n  A\n```",
        "```{.mermaid width=50}\nmindmap\n  A\n```",
        "```{#map .mermaid}\nmindmap\n  A\n```",
        "```{mermaid}\n:align: center\n:zoom:\nmindmap\n  A\n```",
        ":::mermaid\nmindmap\n  A\n:::",
        "::: mermaid\nmindmap\n  A\n:::",
        "::::{.mermaid}\nmindmap\n  A\n:::::",
        ":::{mermaid}\nmindmap\n  A",
        "<div class=\"mermaid\">\nmindmap\n  A\n</div>",
        "<DIV id=x class='big mermaid'>\nmindmap\n  A\n</DIV>",
        "<pre class=mermaid>mindmap\n  A</pre>",
        "{{< mermaid >}}\nmindmap\n  A\n{{< /mermaid >}}",
        "{{<mermaid align=\"left\">}}\nmindmap\n  A\n{{</mermaid>}}",
        "{{% mermaid %}}\nmindmap\n  A\n{{% /mermaid %}}",
      })
  void diagramsAreKeptInManyWays(String note) {
    assertThat(texts(note + "\n")).containsExactly("mindmap\n  A");
    assertThat(texts("Text.\n" + note + "\nText.\n").getFirst()).startsWith("mindmap\n  A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```js\nmermaid\n```",
        "```mermaids\nmindmap\n```",
        "```text mermaid\nmindmap\n```",
        "    ::: mermaid\n    mindmap\n    :::",
        ":: mermaid\nmindmap\n::",
        "::: note\nmindmap\n:::",
        "<div class=\"mermaids\">\nmindmap\n</div>",
        "<div id=\"mermaid\">\nmindmap\n</div>",
        "<divan class=\"mermaid\">\nmindmap\n</divan>",
        "{{< mermaid-js >}}\nmindmap\n{{< /mermaid-js >}}",
        "````md\n::: mermaid\nmindmap\n:::\n````",
      })
  void whatOnlyLooksLikeThemIsNone(String note) {
    assertThat(texts(note + "\n")).isEmpty();
  }

  @Test
  void aContainerEndsWhereItIsClosed() {
    assertThat(
            texts(
                """
                ::: mermaid
                pie

                  a
                :::

                ## More

                ```mermaid
                gantt
                ```

                <div class=mermaid>graph LR; A</div>

                - > <pre class="mermaid">
                  > mindmap
                  > </pre>
                """))
        .containsExactly("pie\n\n  a", "gantt", "graph LR; A", "mindmap");
  }

  /** The lower case of this letter is longer than the letter. */
  @Test
  void lettersThatGrowInLowerCaseMoveNoMark() {
    String letters = "\u0130".repeat(20);
    assertThat(texts("<div class=\"mermaid\">pie\n" + letters + "</div>\n"))
        .containsExactly("pie\n" + letters);
    assertThat(texts("<pre id=\"" + letters + "\" class=\"Mermaid\">pie\n</PRE>\n"))
        .containsExactly("pie");
  }

  @Test
  void aContainerHasTheLinesOfItsMarks() {
    assertThat(fences("Text.\n\n  ::: mermaid\n  pie\n  :::\n", 0))
        .singleElement()
        .satisfies(fence -> assertThat(fence.line()).isEqualTo(3))
        .satisfies(fence -> assertThat(fence.endLine()).isEqualTo(5))
        .satisfies(fence -> assertThat(fence.block().lines().getFirst().number()).isEqualTo(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!! note\n\n    ```mermaid\n    flowchart LR\n      A --> B\n    ```\n\nText.\n",
        "!!! note\n    ```mermaid\n    flowchart LR\n      A --> B\n    ```\n",
        "=== \"One\"\n\n    Text.\n\n    ``` mermaid\n    flowchart LR\n      A --> B\n    ```\n",
        """
        ??? tip "x"
            === "One"
                ~~~mermaid
                flowchart LR
                  A --> B
                ~~~
        """,
        """
        - item

            !!! note

                ```mermaid
                flowchart LR
                  A --> B
                ```
        """,
      })
  void fencesInAdmonitionsAndTabsAreFound(String note) {
    assertThat(texts(note)).containsExactly("flowchart LR\n  A --> B");
  }

  @Test
  void aFenceInAnAdmonitionStandsWhereItDoes() {
    assertThat(fences("!!! note\n\n    ```mermaid\n    flowchart LR\n    ```\n", 0))
        .singleElement()
        .satisfies(fence -> {
          assertThat(fence.line()).isEqualTo(3);
          assertThat(fence.endLine()).isEqualTo(5);
          assertThat(fence.block().lines().getFirst().column()).isEqualTo(5);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text.\n\n    ```mermaid\n    flowchart LR\n    ```\n",
        "!!! note\n\nText.\n\n    ```mermaid\n    flowchart LR\n    ```\n",
        "!!! note\n\n    ````markdown\n    ```mermaid\n    flowchart LR\n    ```\n    ````\n",
        "````markdown\n```mermaid\nflowchart LR\n```\n````\n",
      })
  void whatIsIndentedWithoutThemIsCode(String note) {
    assertThat(texts(note)).isEmpty();
  }

  @Test
  void entitiesAreReadInHtmlOnly() {
    assertThat(texts("<div class=\"mermaid\">\nA --&gt; B &amp;amp; C&lt;br&gt;\n</div>\n"))
        .containsExactly("A --> B &amp; C<br>");
    assertThat(texts("::: mermaid\nA --&gt; B\n:::\n")).containsExactly("A --&gt; B");
  }
}
