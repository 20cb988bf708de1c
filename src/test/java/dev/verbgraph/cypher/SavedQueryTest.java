package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedQueryTest {

  private static final SavedQuery QUERY =
      new SavedQuery(
          "example",
          """
          // Says something.
          // Columns: x.
          :param name => 'it\\'s';
          :param many => ['a', "b"];
          :param limit => 10;
          :param share => 0.5
          :param on => false;
          RETURN $name AS x;
          """);

  @Test
  void readsWhatTheFileDeclares() {
    assertThat(QUERY.meaning()).isEqualTo("Says something.");
    assertThat(QUERY.declared())
        .isEqualTo(
            Map.of(
                "name",
                "it's",
                "many",
                List.of("a", "b"),
                "limit",
                10L,
                "share",
                0.5,
                "on",
                false));
    assertThat(QUERY.scripts(Map.of()).getFirst().cypher().text()).isEqualTo("RETURN $name AS x");
  }

  @Test
  void givesValuesTheTypesThatAreDeclared() {
    assertThat(
            QUERY
                .scripts(
                    Map.of("name", "12", "many", "x, y", "limit", "3", "share", "1", "on", "true"))
                .getFirst()
                .parameters())
        .isEqualTo(
            Map.of("name", "12", "many", List.of("x", "y"), "limit", 3L, "share", 1.0, "on", true));
  }

  @Test
  void refusesValuesThatDoNotFit() {
    for (Map<String, String> wrong :
        List.of(Map.of("limit", "x"), Map.of("on", "1"), Map.of("other", "1"))) {
      assertThatExceptionOfType(UnfitParameter.class).isThrownBy(() -> QUERY.scripts(wrong));
    }
  }

  @Test
  void guessesTheTypesOfWhatIsNotDeclared() {
    SavedQuery query = new SavedQuery("-e", "RETURN 1");

    assertThat(
            query
                .scripts(Map.of("a", "1", "b", "x y", "c", "[1, 'b']", "d", "'7'", "e", "{k: -2}"))
                .getFirst()
                .parameters())
        .isEqualTo(
            Map.of("a", 1L, "b", "x y", "c", List.of(1L, "b"), "d", "7", "e", Map.of("k", -2L)));
  }

  @Test
  void readsTheLiteralsThatAreWritten() {
    Map<String, Object> values =
        Map.of(
            "text",
            "it's a \\ \"test\"\nof\r\n\tlines\u2028; ; \b\f\u001b\u202e",
            "list",
            Arrays.asList(1L, null, true),
            "map",
            Map.of("a b", 1.5, "c`d", -2L));

    assertThat(LiteralParser.parse(CypherLiteral.of(values)).map(LiteralParser.Parsed::value))
        .hasValue(values);
  }

  @Test
  void takesNoLiteralWithABrokenEscapeForOne() {
    assertThat(LiteralParser.parse("'\\u+041'")).isEmpty();
    assertThat(LiteralParser.parse("'\\u00'")).isEmpty();
    assertThat(LiteralParser.parse("'\\u0041'").map(LiteralParser.Parsed::value)).hasValue("A");
  }

  @Test
  void everyStatementHasItsOwnParameters() {
    SavedQuery two =
        new SavedQuery(
            "two",
            """
            :param a => 1;
            # Not sent.
            MATCH (n
            :Service {name: $a})
            // Sent.
            RETURN ';
            // no comment
            ' AS x;
            // And
            :param b => 2;
            RETURN $b
            """);

    assertThat(two.scripts(Map.of("b", "3")))
        .containsExactly(
            new BoundStatement(
                new Cypher(
                    "two",
                    "MATCH (n\n:Service {name: $a})\n// Sent.\nRETURN ';\n// no comment\n' AS x"),
                Map.of("a", 1L)),
            new BoundStatement(new Cypher("two", "RETURN $b"), Map.of("b", 3L)));
    assertThatExceptionOfType(UnfitParameter.class)
        .isThrownBy(() -> two.scripts(Map.of("c", "1")))
        .withMessageContaining("a, b");
  }

  @Test
  void refusesParametersThatItCannotRead() {
    for (String line :
        List.of(
            ":param x => date()", ":param x: 1", ":param {x: 1}", ":param x => 1; RETURN $x;")) {
      SavedQuery query = new SavedQuery("-e", line + "\nRETURN $x;");

      assertThatExceptionOfType(UnfitParameter.class)
          .as(line)
          .isThrownBy(() -> query.scripts(Map.of()));
    }
  }

  @Test
  void commentsAndParametersAloneAreNoStatement() {
    assertThat(new SavedQuery("-f", "// a\n:param x => 1;\n/* b */ ; # c").scripts(Map.of()))
        .isEmpty();
  }

  @Test
  void takesNoBrokenLiteral() {
    for (String broken : List.of("'open", "[1, 2", "{a 1}", "1 2", "", "tru", "[1 2]")) {
      assertThat(LiteralParser.parse(broken)).as(broken).isEqualTo(Optional.empty());
    }
  }
}
