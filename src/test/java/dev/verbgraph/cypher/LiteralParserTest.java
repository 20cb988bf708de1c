package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralParserTest {

  private static Stream<Arguments> readsWhatCypherWrites() {
    return Stream.of(
        Arguments.of("null", null),
        Arguments.of(" true ", true),
        Arguments.of("false", false),
        Arguments.of("+12", 12L),
        Arguments.of("-12", -12L),
        Arguments.of(".5", 0.5),
        Arguments.of("-1.5e-3", -0.0015),
        Arguments.of("''", ""),
        Arguments.of("\"it's\"", "it's"),
        Arguments.of("'``'", "``"),
        Arguments.of("'\\n\\r\\t\\b\\f\\'\\\\\\u00e9!'", "\n\r\t\b\f'\\\u00e9!"),
        Arguments.of("[]", List.of()),
        Arguments.of("[ 1 , [ 'a' ],null ]", Arrays.asList(1L, List.of("a"), null)),
        Arguments.of("[1,]", List.of(1L)),
        Arguments.of("{}", Map.of()),
        Arguments.of(
            "{ a : 1,'b c':2 , \"d\": 3, `e``f`: {g:4}}",
            Map.of("a", 1L, "b c", 2L, "d", 3L, "e`f", Map.of("g", 4L))));
  }

  @ParameterizedTest
  @MethodSource
  void readsWhatCypherWrites(String literal, Object value) {
    assertThat(LiteralParser.parse(literal))
        .isEqualTo(Optional.of(new LiteralParser.Parsed(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a' b",
        "'a",
        "\"a'",
        "'a\\",
        "[1",
        "[1 2]",
        "{a}",
        "{a: 1",
        "{a: 1 b: 2}",
        "{'a' 1}",
        "1.",
        "1e3",
        "TRUE",
        "date()",
        "`a`",
        "'\\u12'",
        "'\\uzzzz'",
        "99999999999999999999"
      })
  void takesNothingElseForALiteral(String text) {
    assertThat(LiteralParser.parse(text)).isEmpty();
  }
}
