package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line without its marks, and where each character of it stands. */
class InlinesTest {

  @ParameterizedTest
  @CsvSource({
    "**Tape** Robot, 4, 8, true",
    "__Tape__ Robot, 4, 8, true",
    "***Tape*** Robot, 4, 10, true",
    "**[Tape](a)** Robot, 4, 13, true",
    "[Tape](a) Robot, 4, 9, false",
  })
  void aLineMayBeginWithBoldTextOrALink(String line, int length, int end, boolean bold) {
    assertThat(Inlines.of(line).lead()).contains(new Inlines.Lead(length, end, bold));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Tape **Robot**",
        "*Tape* Robot",
        "*Tape **Robot***",
        "***Tape** Robot*",
        "`Tape` Robot",
        "![Tape](a.png) Robot",
        "[](a) Robot",
      })
  void nothingElseLeads(String line) {
    assertThat(Inlines.of(line).lead()).isEmpty();
  }

  @Test
  void eachCharacterStandsWhereTheLineHasIt() {
    Inlines inlines = Inlines.of("**a** `b` *c*");

    assertThat(inlines.plain()).isEqualTo("a b c");
    assertThat(inlines.offsets()).containsExactly(2, 5, 7, 9, 11);
  }

  /** With an asterisk at its end, a line is read by CommonMark's parser; the asterisk is text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "T",
        "Tape Robot",
        "- Tape",
        "1. Tape",
        "# Tape",
        "--- Tape",
        "+ Tape: 5 % | ~~Robot~~ $x$ 'y' \"z\" {a} (b) /c ^d",
        "https://tape.example/robot?a=1",
        "T\u00e4pe \u2013 R\u00f6bot\u00a0\ud83d\ude00 e\u0301 \u200bx",
      })
  void aLineWithoutMarksIsWhatTheParserMakesOfIt(String line) {
    Inlines parsed = Inlines.of(line + "*");

    assertThat(Inlines.of(line).plain() + "*").isEqualTo(parsed.plain());
    assertThat(Inlines.of(line).offsets()).isEqualTo(parsed.offsets().subList(0, line.length()));
    assertThat(Inlines.of(line).lead()).isEmpty();
  }

  @Test
  void behindTheLastCharacterIsAPlaceToo() {
    assertThat(Inlines.of("**a**").offset(1)).isEqualTo(3);
    assertThat(Inlines.of("").offset(0)).isZero();
  }

  @Test
  void whatIsSpelledOtherwiseStandsWhereItsSpellingBegins() {
    Inlines inlines = Inlines.of("*a* ``b`c``");

    assertThat(inlines.plain()).isEqualTo("a b`c");
    assertThat(inlines.offsets()).containsExactly(1, 3, 5, 5, 5);
  }
}
