package dev.verbgraph.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written like the name of something. */
class NameShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tape Robot",
        "Array of Disks",
        "Vault 7",
        "3 Robots",
        "Read/Write Head",
        "Robot (Big)",
        "One Two Three Four Five Six Seven Eight Nine",
      })
  void aNameHasCapitalsOrDigitsInItsWords(String name) {
    assertThat(NameShape.couldBeName(name)).isTrue();
    assertThat(NameShape.looksLikeName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tape robot", "Shelves for old tapes", "3 robots", "Robot (big)"})
  void whereALabelSaysSoTheFirstIsEnough(String name) {
    assertThat(NameShape.couldBeName(name)).isTrue();
    assertThat(NameShape.looksLikeName(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tape robot",
        "tape Robot",
        "Does It Spin?",
        "It Spins. It Stops",
        "Tape, Disk",
        "One Two Three Four Five Six Seven Eight Nine Ten",
      })
  void sentencesAreNoNames(String name) {
    assertThat(NameShape.couldBeName(name)).isFalse();
    assertThat(NameShape.looksLikeName(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moves old tapes", "Fast, cheap disks", "the best of robots"})
  void threeWordsThatAreNoNameAreAText(String text) {
    assertThat(NameShape.looksLikeText(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tape robot",
        "Tapes",
        "Array of Disks",
        "Tape Robot 7",
        "Azure table storage",
        "gRPC Gateway Service",
        "Web Apps (Linux, Windows)",
        ""
      })
  void namesAndTwoWordsAreNoText(String name) {
    assertThat(NameShape.looksLikeText(name)).isFalse();
  }

  @Test
  void amongNamesATextHasMoreWordsThatBindOthers() {
    assertThat(NameShape.looksLikeSentence("Moves old tapes to shelves")).isTrue();
    assertThat(NameShape.looksLikeSentence("Moves old tapes")).isFalse();
    assertThat(NameShape.looksLikeSentence("old tape moving robots")).isFalse();
    assertThat(NameShape.looksLikeSentence("Array of Disks and Tapes")).isFalse();
  }
}
