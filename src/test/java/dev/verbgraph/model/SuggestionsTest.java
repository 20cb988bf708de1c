package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private final Suggestions suggestions =
      new Suggestions(
          List.of(
              "Virtual Machines", "Virtual Machine Scale Sets", "Web Apps", "API Apps", "used by"));

  @Test
  void findsTypingErrors() {
    assertThat(suggestions.nearest("Virtaul Machines")).first().isEqualTo("Virtual Machines");
    assertThat(suggestions.nearest("usedby")).containsExactly("used by");
  }

  @Test
  void findsNamesThatShareAllWords() {
    assertThat(suggestions.nearest("Machines")).containsExactly("Virtual Machines");
  }

  @Test
  void suggestsNothingThatIsFarAway() {
    assertThat(suggestions.nearest("Kubernetes")).isEmpty();
  }

  @Test
  void aBeginningIsNearFromThreeLettersOn() {
    assertThat(suggestions.nearest("virtual m"))
        .containsExactly("Virtual Machine Scale Sets", "Virtual Machines");
    assertThat(suggestions.nearest("vi")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "same, same, 0",
    "cat, cart, 1",
    "cart, cat, 1",
    "cat, cut, 1",
    "form, from, 1",
    "ab, ba, 1",
    "abc, bca, 2",
    "abcdef, badcfe, 3",
    "ca, abc, 3",
    "kitten, sitting, 3",
  })
  void insertingDeletingReplacingAndSwappingNeighboursAreOneEditEach(
      String one, String other, int edits) {
    assertThat(Suggestions.edits(one, other)).isEqualTo(edits);
  }

  @Test
  void aNameOfAllWordsAndMoreIsNear() {
    assertThat(suggestions.nearest("Web Apps Premium Plan")).containsExactly("Web Apps");
  }

  @Test
  void threeAreSuggestedAtMostTheNearestFirst() {
    assertThat(
            new Suggestions(List.of("abcdxx", "abcdef", "abcdex", "abcdfe", "abcdeg"))
                .nearest("abcdef"))
        .containsExactly("abcdef", "abcdeg", "abcdex");
  }

  @Test
  void aThirdOfTheLettersMayDifferAndOneMayAlways() {
    assertThat(new Suggestions(List.of("abcdyz", "abcxyz")).nearest("abcdef"))
        .containsExactly("abcdyz");
    assertThat(new Suggestions(List.of("a", "xy")).nearest("b")).containsExactly("a");
  }

  @Test
  void aBeginningOfThreeLettersIsNear() {
    assertThat(suggestions.nearest("vir")).hasSize(2);
  }
}
