package dev.verbgraph.reader.mindmap.strict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.support.MermaidComparison;
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
  void answersAsMermaidDoes(MermaidComparison.Case<String> mermaid) {
    assertThat(MermaidCases.answer(StrictMindmap.parse(mermaid.input())))
        .isEqualTo(mermaid.answer());
  }

  static Stream<MermaidComparison.Case<String>> answersAsMermaidDoes() {
    return Stream.of("spec-cases.json", "probe-cases.json", "found-cases.json")
        .flatMap(file -> MermaidCases.COMPARISON.load(file).stream());
  }

  @Test
  void allCasesAreThere() {
    assertThat(MermaidCases.COMPARISON.load("spec-cases.json")).hasSize(26);
    assertThat(MermaidCases.COMPARISON.load("probe-cases.json")).hasSize(196);
  }
}
