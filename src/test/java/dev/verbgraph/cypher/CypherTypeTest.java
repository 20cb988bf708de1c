package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CypherTypeTest {

  private static Stream<Arguments> readsWhatPeopleType() {
    return Stream.of(
        Arguments.of("STRING", "12", "12"),
        Arguments.of("STRING", "'12'", "12"),
        Arguments.of("INTEGER", "12", 12L),
        Arguments.of("FLOAT", "12", 12.0),
        Arguments.of("BOOLEAN", "true", true),
        Arguments.of("LIST<STRING>", "a, b,,c", List.of("a", "b", "c")),
        Arguments.of("LIST<STRING>", "['a, b']", List.of("a, b")),
        Arguments.of("MAP", "{a: 1}", Map.of("a", 1L)),
        Arguments.of("ANY", "some words", "some words"),
        Arguments.of("ANY", "12", 12L));
  }

  @ParameterizedTest
  @MethodSource
  void readsWhatPeopleType(String type, String text, Object value) {
    assertThat(CypherType.of(type).flatMap(known -> known.read(text)))
        .isEqualTo(Optional.of(new LiteralParser.Parsed(value)));
  }

  @ParameterizedTest
  @CsvSource({"INTEGER, 1.5", "FLOAT, '''1'''", "BOOLEAN, yes", "MAP, a"})
  void readsNothingElse(CypherType type, String text) {
    assertThat(type.read(text)).isEmpty();
  }

  private static Stream<Arguments> isThatOfTheValue() {
    return Stream.of(
        Arguments.of(null, CypherType.ANY),
        Arguments.of("a", CypherType.STRING),
        Arguments.of(1L, CypherType.INTEGER),
        Arguments.of(1.0, CypherType.FLOAT),
        Arguments.of(true, CypherType.BOOLEAN),
        Arguments.of(Arrays.asList(1, null), CypherType.LIST),
        Arguments.of(Map.of(), CypherType.MAP),
        Arguments.of('a', CypherType.ANY));
  }

  @ParameterizedTest
  @MethodSource
  void isThatOfTheValue(Object value, CypherType type) {
    assertThat(CypherType.of(value)).isEqualTo(type);
  }
}
