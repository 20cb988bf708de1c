package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.model.HeadingWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps that are drawn where nothing reads them. */
class DrawingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mindmap\n  A\n",
        "mindmap\n  A root with a rather long name\n",
        "mindmap\n\n    Root\n      Child\n",
        "> mindmap\n>   Root\n",
        "flowchart LR\n  A --> B\n",
        "graph TD;\nA -->|uses| B\n",
        "# Shop\n\nflowchart LR\n\n    A --> B\n",
        "    graph LR\n    A --> B\n",
        "C4Context\n  Rel(a, b, \"Uses\")\n",
        "architecture-beta\n  service a(cloud)[A]\n",
        "So:\ngraph LR\nA --> B\n",
      })
  void aDiagramNeedsAFence(String note) {
    assertThat(codes(note)).containsExactly(Code.DIAGRAM_WITHOUT_FENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nmindmap\n  Root\n```\n",
        "~~~\n  mindmap\n    Root\n~~~\n",
        "```text\nmindmap\n  Root\n```\n",
        "```\n%% a remark\nflowchart LR\n  A -->|uses| B\n```\n",
        "```txt\ngraph TD;\n  A -->|uses| B\n```\n",
        "```\nC4Context\n  System(a, \"A\")\n```\n",
        "```\narchitecture-beta\n  service a(cloud)[A]\n```\n",
      })
  void aDiagramInAFenceWithoutALanguageIsReadAndTold(String note) {
    assertThat(codes(note)).containsExactly(Code.DIAGRAM_NOT_DRAWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\ngraph theory\n  A --> B\n```\n",
        "```\nflowchart LR\n```\n",
        "```js\ngraph LR\n  A --> B\n```\n",
        "```\nnpm run graph\n```\n",
      })
  void otherCodeIsNone(String note) {
    assertThat(codes(note)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mindmap\n",
        "mindmap\nRoot\n",
        "```\n  mindmap\n  Root\n```\n",
        "```\n  mindmap\n Root\n```\n",
        "mindmap of all\n  Root\n",
        "mindmap\n\nRoot\n",
        "```python\nmindmap\n  Root\n```\n",
      })
  void theWordAloneIsNoMindmap(String note) {
    assertThat(codes(note)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "├── Storage\n└── Compute\n",
        "```\nAzure\n├── Storage\n│   └── Tape Robot\n```\n",
        "+-- Storage\n|-- Compute\n",
      })
  void aTreeOfLinesIsNotRead(String note) {
    assertThat(codes(note)).containsExactly(Code.TREE_DRAWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "└── Storage\n",
        "```text\n├── Storage\n└── Compute\n```\n",
        "├── src/\n└── Compute\n",
        "├── Storage\n└── pom.xml\n",
        "├── Storage\n└── pom.xml the build\n",
        "- Storage\n- Compute\n",
      })
  void aLineAndATreeOfFilesAreNone(String note) {
    assertThat(codes(note)).isEmpty();
  }

  @Test
  void theyAreReportedWhereTheyBegin() {
    assertThat(diagnostics("Look:\n\n  mindmap\n    Root\n\n├── Storage\n└── Compute\n"))
        .extracting(it -> it.span().line(), it -> it.span().column(), it -> it.span().length())
        .containsExactly(tuple(3, 3, 7), tuple(6, 1, 11));
  }

  private static List<Diagnostic> diagnostics(String note) {
    return MarkdownNote.read(
            Source.of("note.md", note), 0, Optional.empty(), Optional.empty(), HeadingWords.NONE)
        .extract()
        .diagnostics();
  }

  private static List<Code> codes(String note) {
    return diagnostics(note).stream().map(Diagnostic::code).toList();
  }
}
