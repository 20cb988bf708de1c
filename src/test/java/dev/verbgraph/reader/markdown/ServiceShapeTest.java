package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written like the name of a service. */
class ServiceShapeTest {

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
    assertThat(ServiceShape.couldBeName(name)).isTrue();
    assertThat(ServiceShape.looksLikeName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tape robot", "Shelves for old tapes", "3 robots", "Robot (big)"})
  void whereALabelSaysSoTheFirstIsEnough(String name) {
    assertThat(ServiceShape.couldBeName(name)).isTrue();
    assertThat(ServiceShape.looksLikeName(name)).isFalse();
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
    assertThat(ServiceShape.couldBeName(name)).isFalse();
    assertThat(ServiceShape.looksLikeName(name)).isFalse();
  }
}
