package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundStatementTest {

  private static String text(String cypher, Map<String, Object> parameters) {
    return new BoundStatement(new Cypher("test", cypher), parameters).text();
  }

  @Test
  void holdsTheValuesOfItsParameters() {
    assertThat(
            text(
                "MATCH (e {key: $key}) WHERE e.n IN $list RETURN e LIMIT $limit",
                Map.of("key", "it's", "list", List.of(1, 2.5, true), "limit", 3)))
        .isEqualTo("MATCH (e {key: 'it\\'s'}) WHERE e.n IN [1, 2.5, true] RETURN e LIMIT 3;\n");
  }

  @Test
  void knowsParametersByQuotedNames() {
    assertThat(text("RETURN $`a b`, $`c``d`", Map.of("a b", 1, "c`d", 2)))
        .isEqualTo("RETURN 1, 2;\n");
  }

  @Test
  void leavesAParameterWithoutAValueAlone() {
    assertThat(text("RETURN $a, $ab", Map.of("a", 1))).isEqualTo("RETURN 1, $ab;\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RETURN '$a', '\\'$a', '\\\\'",
        "RETURN \"$a 'b'\"",
        "MATCH (`$a`) RETURN 1",
        "RETURN 1 /* $a\n$a */",
        "RETURN 1 // $a",
        "RETURN 1 // $a '\n",
        "RETURN 'never closed $a",
      })
  void replacesNothingInTextNamesAndComments(String cypher) {
    assertThat(text(cypher, Map.of("a", 1))).isEqualTo(cypher + ";\n");
  }

  @Test
  void takesAnyLength() {
    String quotes = "'" + "\\'a".repeat(50_000) + "'";
    String name = "`" + "a``".repeat(50_000) + "`";

    assertThat(text("RETURN " + quotes + ", $" + name, Map.of()))
        .isEqualTo("RETURN " + quotes + ", $" + name + ";\n");
  }

  @Test
  void showsNoControlCharacter() {
    assertThat(text("RETURN $a", Map.of("a", "\u001b[31m\u202e")))
        .isEqualTo("RETURN '\\u001B[31m\\u202E';\n");
  }

  @Test
  void isToldFromOthersByAComment() {
    BoundStatement one = new BoundStatement(new Cypher("one", "RETURN 1"), Map.of());
    BoundStatement two = new BoundStatement(new Cypher("two", "RETURN 2"), Map.of());

    assertThat(BoundStatement.text(List.of(one))).isEqualTo("RETURN 1;\n");
    assertThat(BoundStatement.text(List.of(one, two)))
        .isEqualTo("// 1 of 2: one\nRETURN 1;\n// 2 of 2: two\nRETURN 2;\n");
  }
}
