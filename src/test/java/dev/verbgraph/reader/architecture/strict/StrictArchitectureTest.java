package dev.verbgraph.reader.architecture.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbgraph.reader.architecture.strict.StrictArchitecture.Rejected;
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
class StrictArchitectureTest {

  private static final int MANY = 100_000;

  @ParameterizedTest
  @MethodSource
  void answersAsMermaidDoes(MermaidComparison.Case<JsonNode> mermaid) {
    assertThat(ArchitectureCases.COMPARISON.ours().apply(mermaid.input()))
        .isEqualTo(mermaid.answer());
  }

  static List<MermaidComparison.Case<JsonNode>> answersAsMermaidDoes() {
    return ArchitectureCases.COMPARISON.load("architecture-cases.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          architecture-beta~service Till        | 26 | T is a side
          architecture-beta~service service     | 26 | the word service
          architecture-beta~service a &         | 28 | no sign like
          architecture-beta~service a in g      | 31 | no group g
          architecture-beta~service a in~       | 30 | ends too early
          architecture-beta~service a~a:R->L:a  | 32 | something else than ">"
          architecture-beta~group a~a:R--L:a    | 26 | cannot lead to the group
          pie                                   | 0  | architecture-beta
          """)
  void whatIsRejectedIsToldWithItsPlace(String text, int place, String message) {
    assertThat(StrictArchitecture.parse(text.replace('~', '\n')))
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
        "service a\n".repeat(MANY),
        "service a" + "-".repeat(MANY),
        "service a[" + "\\\"".repeat(MANY),
        "service a[" + "[".repeat(MANY),
        "service a(" + "(".repeat(MANY),
        "a:L---\n".repeat(MANY),
        "%%{\n".repeat(MANY),
        "accDescr {".repeat(MANY),
        "accDescr\n".repeat(MANY),
        "title ".repeat(MANY),
        "\"\\\n".repeat(MANY),
        " \t".repeat(MANY) + "x",
        "#".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTakesTimeOutOfProportion(String text) {
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> StrictArchitecture.parse("architecture-beta\n" + text)))
        .isNotNull();
  }
}
