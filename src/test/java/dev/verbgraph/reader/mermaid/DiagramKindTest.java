package dev.verbgraph.reader.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.reader.cleaning.Sort;
import dev.verbgraph.reader.text.Block;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramKindTest {

  /** In the texts, {@code ~} ends a line. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '!',
      value = {
        "mindmap, MINDMAP",
        "flowchart LR, FLOWCHART",
        "graph-elk TD, FLOWCHART",
        "sequenceDiagram, OTHER",
        "C4Context, C4",
        "!  ~%% pie~ pie title x!, OTHER",
        "!---~title: graph~---~pie!, OTHER",
        "!~---~title: graph~---~pie!, OTHER",
        "!pie~---~graph~---!, OTHER",
        "!%%{init: {}}%%~pie!, OTHER",
        "!%%{init:~graph~}%%~pie!, OTHER",
        "anything, MINDMAP",
        "!!, MINDMAP",
        "!---~pie!, MINDMAP",
        "!%%{init:~pie!, MINDMAP"
      })
  void isToldByTheFirstWordOfTheDiagram(String text, DiagramKind kind) {
    Block block = block(text);

    assertThat(DiagramKind.of(block)).isEqualTo(kind);
    assertThat(DiagramReader.sort(block).map(Sort::name))
        .isEqualTo(Optional.of(kind.name()).filter(name -> kind != DiagramKind.OTHER));
  }

  private static Block block(String text) {
    List<String> lines = text.replace('~', '\n').lines().toList();
    return new Block(
        IntStream.range(0, lines.size())
            .mapToObj(i -> new Block.Line(i + 1, 1, lines.get(i)))
            .toList());
  }
}
