package dev.verbgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "'  Web \t Apps\u00A0', Web Apps",
    "'\u3000Web\u3000\u3000Apps', Web Apps",
    "Web, Web",
    "' ', ''",
  })
  void areSqueezedToSingleBlanks(String text, String squeezed) {
    assertThat(Names.squeeze(text)).isEqualTo(squeezed);
  }

  @ParameterizedTest
  @CsvSource({
    "WEB Apps, web apps",
    "Stra\u00DFe, strasse",
    "\uFF37\uFF45\uFF42, web",
    "'A\u3000B ', a b",
  })
  void areFoldedToOneForm(String text, String folded) {
    assertThat(Names.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "Or\u00ADders, orders",
    "\u200BOrders\uFEFF, orders",
    "\u202EOrders\u202C, orders",
    "Orders\u2060 \u200B DB, orders db",
    "\u2699\uFE0F Gear, \u2699 gear",
    "\u3164x, x",
  })
  void areFoldedWithoutSignsThatNobodySees(String text, String folded) {
    assertThat(Names.fold(text)).isEqualTo(folded);
  }

  @Test
  void areNeverFoldedToNothing() {
    assertThat(Names.fold("\u200B")).isNotEmpty();
    assertThat(Names.visible("\u200B \u200B")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Or\u00ADders\u200B  DB, Orders DB",
    "Orders\u00A0DB, Orders DB",
    "\u2699\uFE0F Gear, \u2699\uFE0F Gear",
    "Orders \u200B DB, Orders DB",
  })
  void areSeenWithoutSignsThatNobodySees(String text, String visible) {
    assertThat(Names.visible(text)).isEqualTo(visible);
  }

  @Test
  void keepTheJoinersThatMakeOneEmojiOfTwo() {
    String coder = "\ud83d\udc68\u200d\ud83d\udcbb";
    assertThat(Names.visible(coder)).isEqualTo(coder);
  }

  @Test
  void areNotCutWhenTheyFit() {
    assertThat(Names.beginning("ab" + ROBOT, 4)).isEqualTo("ab" + ROBOT);
    assertThat(Names.beginning("abcd", 3)).isEqualTo("abc");
  }
}
