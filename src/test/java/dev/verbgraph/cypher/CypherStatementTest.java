package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cypher.CypherStatement.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypherStatementTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '!',
      textBlock =
          """
          RETURN 1;,       FINISHED,       0, true
          !  !,            START,          0, false
          RETURN 1,        CODE,           0, true
          RETURN 'a;b,     SINGLE_QUOTES,  3, true
          RETURN 'a\\';,   SINGLE_QUOTES,  4, true
          RETURN "a',      DOUBLE_QUOTES,  2, true
          RETURN "a\\,     DOUBLE_QUOTES,  2, true
          'a',             CODE,           0, true
          RETURN `a\\`;,   FINISHED,       0, true
          RETURN `a``b,    BACK_TICKS,     1, true
          RETURN 1 /* a;,  COMMENT,        3, true
          RETURN 1 // a;,  LINE_COMMENT,   3, true
          RETURN 1 # a;,   FINISHED,       0, true
          /* a,            COMMENT,        2, false
          // a,            LINE_COMMENT,   2, false
          # a;,            SCRIPT_COMMENT, 3, false
          :param a,        PARAMETER,      2, false
          :param,          PARAMETER,      0, false
          :params a,       CODE,           0, true
          MATCH (:param a, CODE,           0, true
          """)
  void tellsWhatItIsInTheMiddleOf(String text, Place place, int inside, boolean begun) {
    CypherStatement statement = read(text);

    assertThat(statement.place()).isEqualTo(place);
    assertThat(statement.begun()).isEqualTo(begun);
    if (place != Place.FINISHED && place != Place.CODE && place != Place.START) {
      assertThat(statement.inside()).isEqualTo(inside);
    }
  }

  @Test
  void keepsItsParametersAndForgetsTheCommentsBeforeIt() {
    CypherStatement statement =
        read("// one\n :param a => 1;\n/* two */ :param b => 2\n# three\n RETURN $a // four\n;");

    assertThat(statement.parameters()).isEqualTo(":param a => 1;\n:param b => 2\n");
    assertThat(statement.code()).isEqualTo("RETURN $a // four");
    assertThat(statement.text()).isEqualTo(":param a => 1;\n:param b => 2\nRETURN $a // four\n;");
  }

  @Test
  void hasNoCodeBeforeItsFirstWord() {
    assertThat(read(":param a => 1\n").code()).isEmpty();
    assertThat(read("/* one */").code()).isEmpty();
  }

  @Test
  void stopsBehindWhatStandsBeforeItsFirstWordAndBehindItsSemicolon() {
    CypherStatement statement = new CypherStatement();

    assertThat(statement.read("// one\nRETURN 1; RETURN 2", 0)).isEqualTo(7);
    assertThat(statement.read("// one\nRETURN 1; RETURN 2", 7)).isEqualTo(16);
    assertThat(statement.code()).isEqualTo("RETURN 1");
  }

  @Test
  void goesOnInTheNextLine() {
    CypherStatement statement = read("RETURN 'a\n");
    statement.read("b' AS x;\n", 0);

    assertThat(statement.code()).isEqualTo("RETURN 'a\nb' AS x");
    assertThat(statement.place()).isEqualTo(Place.FINISHED);
  }

  @Test
  void aTextHoldsSeveral() {
    assertThat(CypherStatement.all("RETURN 1;; # one\nRETURN ';'; RETURN 3 // end\n"))
        .extracting(CypherStatement::code)
        .isEqualTo(List.of("RETURN 1", "RETURN ';'", "RETURN 3 // end"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '!',
      value = {
        "/* a, true",
        "// a, true",
        "# a, true",
        ":param a, true",
        ":params, false",
        "RETURN, false",
        "'a', false"
      })
  void mayBeginWithACommentOrAParameter(String text, boolean may) {
    assertThat(CypherStatement.isBegunBy(text)).isEqualTo(may);
  }

  private static CypherStatement read(String text) {
    CypherStatement statement = new CypherStatement();
    for (int at = 0; at < text.length() && statement.place() != Place.FINISHED; ) {
      at = statement.read(text, at);
    }
    return statement;
  }
}
