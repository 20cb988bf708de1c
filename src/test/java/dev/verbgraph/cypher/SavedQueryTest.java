package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbgraph.problem.QueryProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.problem.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedQueryTest {

  private static final SavedQuery QUERY =
      new SavedQuery(
          "example",
          """
          // Says something.
          // More of it.
          //
          // parameters
          //   name: STRING, such as 'it\\'s'  a name
          //   limit: INTEGER = 10
          //
          // columns
          //   x: STRING  what it says
          //
          // Not a parameter: STRING = 'x'
          :param many => ['a', "b"];
          :param share => 0.5
          :param on => false;
          RETURN $name AS x;
          """);

  @Test
  void readsWhatTheFileDeclares() {
    assertThat(QUERY.header().meaning()).isEqualTo("Says something.");
    assertThat(QUERY.header().columns())
        .containsExactly(new QueryColumn("x", "STRING", "what it says"));
    assertThat(QUERY.parameters())
        .containsExactly(
            new QueryParameter(
                "name", "STRING", new QueryParameter.Value.Required(), "'it\\'s'", "a name"),
            declared("limit", "INTEGER", 10L),
            declared("many", "LIST", List.of("a", "b")),
            declared("share", "FLOAT", 0.5),
            declared("on", "BOOLEAN", false));
    assertThat(QUERY.scripts(Map.of("name", "x")).getFirst().cypher().text())
        .isEqualTo("RETURN $name AS x");
  }

  private static QueryParameter declared(String name, String type, Object value) {
    return new QueryParameter(name, type, new QueryParameter.Value.Default(value), "", "");
  }

  @Test
  void namesWhatIsMissingWithAnExample() {
    assertThatExceptionOfType(UserProblemException.class)
        .isThrownBy(() -> QUERY.scripts(Map.of()))
        .withMessage("example needs the parameter name (STRING), a name")
        .satisfies(missing ->
            assertThat(Wording.of(missing.problem()).next())
                .isEqualTo("for example -P \"name='it\\'s'\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit",
        "limit: INTEGER",
        "limit: INTEGER = ten",
        "limit: INTEGER = 'ten'",
        "limit: NUMBER = 10",
        "limit INTEGER = 10"
      })
  void refusesADeclarationThatItCannotRead(String line) {
    SavedQuery query =
        new SavedQuery("own", "// Mine.\n//\n// parameters\n//   " + line + "\nRETURN 1;");

    assertThat(query.parameters()).isEmpty();
    assertThatExceptionOfType(UserProblemException.class)
        .isThrownBy(() -> query.scripts(Map.of()))
        .withMessageContaining(line);
  }

  @Test
  void runsWhateverItSaysOfItsColumns() {
    SavedQuery query = new SavedQuery("own", "// Mine.\n// columns\n// a and b\nRETURN 1;");

    assertThat(query.scripts(Map.of())).hasSize(1);
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
        List.of(
            Map.of("name", "a", "limit", "x"),
            Map.of("name", "a", "on", "1"),
            Map.of("name", "a", "other", "1"))) {
      assertThatExceptionOfType(UserProblemException.class)
          .isThrownBy(() -> QUERY.scripts(wrong))
          .satisfies(unfit -> assertThat(unfit.problem()).isInstanceOf(QueryProblem.class));
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
    assertThatExceptionOfType(UserProblemException.class)
        .isThrownBy(() -> two.scripts(Map.of("c", "1")))
        .withMessageContaining("a, b");
  }

  @Test
  void refusesParametersThatItCannotRead() {
    for (String line :
        List.of(
            ":param x => date()",
            ":param x: 1",
            ":param {x: date()}",
            ":param {}",
            ":param x => 1; RETURN $x;")) {
      SavedQuery query = new SavedQuery("-e", line + "\nRETURN $x;");

      assertThatExceptionOfType(UserProblemException.class)
          .as(line)
          .isThrownBy(() -> query.scripts(Map.of()))
          .satisfies(unreadable ->
              assertThat(unreadable.problem())
                  .isEqualTo(new QueryProblem.ParamLineUnreadable("-e", line)));
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
