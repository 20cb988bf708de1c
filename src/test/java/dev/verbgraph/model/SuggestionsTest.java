package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
