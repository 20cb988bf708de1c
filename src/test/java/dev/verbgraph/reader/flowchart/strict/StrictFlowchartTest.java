package dev.verbgraph.reader.flowchart.strict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.reader.cleaning.Stage;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart.Chart;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart.Rejected;
import dev.verbgraph.support.MermaidComparison;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The strict reading against what the real Mermaid answered. The files say which version of it that
 * was.
 */
class StrictFlowchartTest {

  private static final int MANY = 100_000;

  @ParameterizedTest
  @MethodSource
  void answersAsMermaidDoes(MermaidComparison.Case<JsonNode> mermaid) {
    assertThat(FlowCases.COMPARISON.ours().apply(mermaid.input())).isEqualTo(mermaid.answer());
  }

  static Stream<MermaidComparison.Case<JsonNode>> answersAsMermaidDoes() {
    return Stream.of("flow-cases.json", "found-flow-cases.json")
        .flatMap(file -> FlowCases.COMPARISON.load(file).stream());
  }

  @Test
  void noMoreThanFiveHundredLinksAreDrawn() {
    assertThat(((Chart) StrictFlowchart.parse("graph LR\n" + "A-->B\n".repeat(500))).edges())
        .hasSize(500)
        .last()
        .extracting(StrictEdge::id)
        .isEqualTo("L_A_B_500");
    assertThat(
            ((Rejected) StrictFlowchart.parse("graph LR\n" + "A-->B\n".repeat(501)))
                .why()
                .message())
        .contains("500");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          graph LR~A[one               | 14 | ends in the middle
          %% words~graph LR~A[#quot;] ] | 28 | no sign like
          graph LR~end                 | 9  | the word end
          graph LR~A --> B C           | 17 | something else than "C"
          graph LR~A{x}  ~~B C         | 19 | something else than "C"
          graph LR~A-->~               | 14 | ends in the middle
          graph LR~style A             | 16 | too early
          graph LR~A@{ shape: x }      | 23 | no shape x
          pie                          | 0  | flowchart or graph
          """)
  void whatIsRejectedIsToldWithItsPlace(String text, int place, String message) {
    assertThat(StrictFlowchart.parse(text.replace('~', '\n')))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.why().message()).contains(message);
              assertThat(rejected.why().place()).isEqualTo(place);
            });
  }

  @Test
  void aTextOfAnotherSortIsNoFlowchart() {
    assertThat(StrictFlowchart.parse("mindmap\n A"))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.why().stage()).isEqualTo(Stage.DETECT);
              assertThat(rejected.why().line()).isEqualTo(OptionalInt.empty());
            });
  }

  /** Texts at which a reader that looks ahead, back or into itself takes minutes, or fails. */
  static Stream<String> hostile() {
    return Stream.of(
        "subgraph s\n".repeat(MANY) + "end\n".repeat(MANY),
        "subgraph s\n".repeat(MANY),
        "A;".repeat(MANY),
        "A & ".repeat(MANY) + "A",
        "A --> ".repeat(MANY),
        "A -- " + "a".repeat(MANY),
        "A -- " + " ".repeat(MANY),
        "A -. " + " x".repeat(MANY),
        "A[" + " ".repeat(MANY) + "]",
        "A(-" + " ".repeat(MANY) + "-)",
        "A" + " ".repeat(MANY) + "B",
        "A\n".repeat(MANY) + "direction",
        "A" + ":".repeat(MANY),
        "A" + ",a".repeat(MANY) + "@",
        "A" + ",a".repeat(MANY) + "@{",
        "direction ".repeat(MANY),
        "direction\n".repeat(MANY),
        "accTitle ".repeat(MANY),
        "A[" + "(".repeat(MANY),
        "A\"" + "`\"".repeat(MANY),
        "#".repeat(MANY),
        "A[" + "#a".repeat(MANY) + "]",
        "}".repeat(MANY),
        "A{x}" + " \n".repeat(MANY),
        "A" + "-".repeat(MANY),
        "A -" + ".".repeat(MANY),
        "A " + "~".repeat(MANY),
        "A@{" + "[".repeat(MANY) + "}",
        "A@{ label: \"" + "\n ".repeat(MANY) + "\" }",
        "style A " + "a,".repeat(MANY) + "a",
        "style:#" + ";".repeat(MANY),
        "click a " + "(".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTakesTimeOutOfProportion(String text) {
    Assertions.assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> StrictFlowchart.parse("graph LR\n" + text)))
        .isNotNull();
  }
}
