package dev.verbgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTest {

  @Test
  void aPhraseIsTakenLiterally() {
    assertThat(FullText.phrase("a \"b\" \\ c*")).isEqualTo("\"a \\\"b\\\" \\\\ c*\"");
  }

  @Test
  void noCharacterOfASearchHasAMeaning() {
    assertThat(FullText.fuzzy("C++ (\ud83e\udd16)")).isEqualTo("C\\+\\+\\ \\(\\\ud83e\udd16\\)~2");
    assertThat(FullText.fuzzy("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "web, (web^4 OR web*^2)",
    "apps, (apps^4 OR apps*^2 OR apps~1)",
    "kafka, (kafka^4 OR kafka*^2 OR kafka~1)",
    "docker, (docker^4 OR docker*^2 OR docker~2)",
  })
  void theLongerAWordTheMoreSlipsAreForgiven(String word, String query) {
    assertThat(FullText.word(word)).isEqualTo(query);
  }
}
