package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CypherLiteralTest {

  private static Stream<Arguments> writesEveryValueInOneLine() {
    return Stream.of(
        Arguments.of(null, "null"),
        Arguments.of("it's a \\", "'it\\'s a \\\\'"),
        Arguments.of("a\nb\u2028\u2029\u202e", "'a\\u000Ab\\u2028\\u2029\\u202E'"),
        Arguments.of(12L, "12"),
        Arguments.of(0.5, "0.5"),
        Arguments.of(Double.NaN, "NaN"),
        Arguments.of(Double.POSITIVE_INFINITY, "INF"),
        Arguments.of(Double.NEGATIVE_INFINITY, "-INF"),
        Arguments.of(true, "true"),
        Arguments.of(Arrays.asList("a", null, List.of()), "['a', null, []]"),
        Arguments.of(Map.of("b", 2, "a1", 1), "{a1: 1, b: 2}"),
        Arguments.of(Map.of("a b", 1), "{`a b`: 1}"),
        Arguments.of(Map.of("1a`\n", 1), "{`1a``\\u000A`: 1}"));
  }

  @ParameterizedTest
  @MethodSource
  void writesEveryValueInOneLine(Object value, String literal) {
    assertThat(CypherLiteral.of(value)).isEqualTo(literal);
  }
}
