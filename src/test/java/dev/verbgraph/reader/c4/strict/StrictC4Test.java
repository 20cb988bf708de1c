package dev.verbgraph.reader.c4.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbgraph.reader.c4.strict.StrictC4.Rejected;
import dev.verbgraph.support.MermaidComparison;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The strict reading against what the real Mermaid answered. The file says which version of it that
 * was.
 */
class StrictC4Test {

  private static final int MANY = 100_000;

  @ParameterizedTest
  @MethodSource
  void answersAsMermaidDoes(MermaidComparison.Case<JsonNode> mermaid) {
    assertThat(C4Cases.COMPARISON.ours().apply(mermaid.input())).isEqualTo(mermaid.answer());
  }

  static List<MermaidComparison.Case<JsonNode>> answersAsMermaidDoes() {
    return C4Cases.COMPARISON.load("c4-cases.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C4Context~Person(a, "A"               | 23 | ends in the middle
          C4Context~Lay_D(a, b)                 | 10 | no word of C4
          %% words~C4Context~Person(a, "A") {   | 34 | something else than "{"
          C4Context~Person(a, "A") Person(b)    | 25 | two statements
          C4Context~System(a, "direction TB")   | 10 | sets a direction
          C4Context~Boundary(b, "B") {~}        | 29 | nothing in it
          C4Context~Person~                     | 16 | no word of C4
          pie                                   | 0  | C4Context
          """)
  void whatIsRejectedIsToldWithItsPlace(String text, int place, String message) {
    assertThat(StrictC4.parse(text.replace('~', '\n')))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.why().message()).contains(message);
              assertThat(rejected.why().place()).isEqualTo(place);
            });
  }

  /** Texts at which a reader that looks ahead, back or into itself takes minutes, or fails. */
  static Stream<String> hostile() {
    return Stream.of(
        "Boundary(\"b\") {\n".repeat(MANY) + "Person(\"a\")\n" + "}\n".repeat(MANY),
        "Boundary(\"b\") {\n".repeat(MANY),
        "Person(a, \"A\")\n".repeat(MANY),
        "Rel(a, b, \"uses\")\n".repeat(MANY),
        "Person(a" + ", \"x\"".repeat(MANY) + ")",
        "Person(a" + ", \"".repeat(MANY),
        "Person(a" + ", $x".repeat(MANY),
        "Person(" + " ".repeat(MANY),
        "Person(" + "(".repeat(MANY),
        "direction ".repeat(MANY),
        "accDescr {".repeat(MANY),
        " \n".repeat(MANY) + "x",
        "%%".repeat(MANY),
        "#".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTakesTimeOutOfProportion(String text) {
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> StrictC4.parse("C4Context\n" + text)))
        .isNotNull();
  }
}
