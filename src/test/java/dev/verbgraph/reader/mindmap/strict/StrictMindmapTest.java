package dev.verbgraph.reader.mindmap.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The strict reading against what the real Mermaid answered. The files say which version of it that
 * was.
 */
class StrictMindmapTest {

  @ParameterizedTest
  @MethodSource
  void answersAsMermaidDoes(MermaidCases.Case mermaid) {
    assertThat(MermaidCases.answer(StrictMindmap.parse(mermaid.input())))
        .isEqualTo(mermaid.answer());
  }

  static Stream<MermaidCases.Case> answersAsMermaidDoes() {
    return Stream.of("spec-cases.json", "probe-cases.json", "found-cases.json")
        .flatMap(file -> MermaidCases.load(file).stream());
  }

  @Test
  void allCasesAreThere() {
    assertThat(MermaidCases.load("spec-cases.json")).hasSize(26);
    assertThat(MermaidCases.load("probe-cases.json")).hasSize(196);
  }
}
