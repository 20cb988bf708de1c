package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps that are drawn where nothing reads them. */
class DrawingsTest {

  private static List<Diagnostic> said(String note) {
    return MarkdownNote.read(Source.of("n.md", note), 0, Optional.empty()).extract().diagnostics();
  }

  @Test
  void aMindmapWithoutAFenceIsToldAtItsFirstWord() {
    assertThat(said("# Notes\n\nmindmap\n  Shop\n    Till\n"))
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo(Code.MINDMAP_WITHOUT_FENCE))
        .satisfies(it -> assertThat(it.span().line()).isEqualTo(3))
        .satisfies(it -> assertThat(it.span().column()).isEqualTo(1))
        .satisfies(it -> assertThat(it.span().length()).isEqualTo("mindmap".length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here it is:\nmindmap\n  Shop\n",
        "mindmap\n\n    Shop\n",
        "```\nmindmap\n  Shop\n```\n",
        "~~~\n\nmindmap\n  Shop\n~~~\n",
        "    mindmap\n      Shop\n",
        "> mindmap\n>   Shop\n",
      })
  void itIsFoundInProseAndInCodeOfNoLanguage(String note) {
    assertThat(said(note)).extracting(Diagnostic::code).containsExactly(Code.MINDMAP_WITHOUT_FENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mindmap\n",
        "mindmap\nShop\n",
        "A mindmap\n  Shop\n",
        "mindmaps\n  Shop\n",
        "```text\nmindmap\n  Shop\n```\n",
        "~~~ text\nmindmap\n  Shop\n~~~\n",
      })
  void aWordIsNoMapWithoutAnIndentedLineBelowIt(String note) {
    assertThat(said(note)).isEmpty();
  }

  @Test
  void aTreeOfLinesIsToldAtItsFirstBranch() {
    assertThat(said("```\nShop\n├── Till\n└── Stock room\n```\n"))
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo(Code.TREE_DRAWN))
        .satisfies(it -> assertThat(it.span().line()).isEqualTo(3))
        .satisfies(it -> assertThat(it.span().column()).isEqualTo(1))
        .satisfies(it -> assertThat(it.span().length()).isEqualTo("├── Till".length()));
  }

  @Test
  void oneBranchIsNoTree() {
    assertThat(said("```\nShop\n└── Till\n```\n")).isEmpty();
    assertThat(said("```\nShop\n|-- Till\n`-- Stock\n```\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nshop\n├── src/\n└── pom.xml\n```\n",
        "```\nshop\n├── Till\n└── README.md\n```\n",
        "```\nshop\n├── docs/ of all\n└── Till\n```\n",
      })
  void whatStandsInFoldersIsNoMatterOfServices(String note) {
    assertThat(said(note)).isEmpty();
  }
}
