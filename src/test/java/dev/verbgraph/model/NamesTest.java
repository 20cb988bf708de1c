package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  private static final String ROBOT = "\ud83e\udd16";

  @Test
  void areAbbreviatedWhenTheyAreTooLong() {
    assertThat(Names.abbreviated("Robot", 5)).isEqualTo("Robot");
    assertThat(Names.abbreviated("Robots", 5)).isEqualTo("Robo…");
  }

  @Test
  void areNeverCutInTheMiddleOfACharacter() {
    assertThat(Names.abbreviated("abc" + ROBOT + "de", 5)).isEqualTo("abc…");
    assertThat(Names.abbreviated("ab" + ROBOT + "cde", 5)).isEqualTo("ab" + ROBOT + "…");
    assertThat(Names.beginning("ab" + ROBOT, 3)).isEqualTo("ab");
  }
}
