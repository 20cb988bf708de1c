package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.text.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line begins with: a name, and how it is set apart from the rest. */
class HeadlineTest {

  private static Headline headline(String text) {
    return Headline.of(new Block.Line(1, 1, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          **Tape Robot**: Moves.              ~ LABEL    ~ Tape Robot  ~ Moves.
          **Tape Robot:** Moves.              ~ LABEL    ~ Tape Robot  ~ Moves.
          **Tape Robot**                      ~ LABEL    ~ Tape Robot  ~ -
          ***Tape Robot***: Moves.            ~ LABEL    ~ Tape Robot  ~ Moves.
          **Tape Robot** Moves.               ~ LEAD     ~ Tape Robot  ~ Moves.
          **Tape Robot** moves: slowly.       ~ LEAD     ~ Tape Robot  ~ moves: slowly.
          [Tape Robot](a.html): Moves.        ~ LEAD     ~ Tape Robot  ~ Moves.
          Tape Robot: Moves.                  ~ COLON    ~ Tape Robot  ~ Moves.
          *Tape Robot*: Moves.                ~ COLON    ~ Tape Robot  ~ Moves.
          Tape Robot - Moves.                 ~ COLON    ~ Tape Robot  ~ Moves.
          Tape Robot                          ~ WHOLE    ~ Tape Robot  ~ -
          *Tape Robot*                        ~ WHOLE    ~ Tape Robot  ~ -
          Tape 10:30                          ~ WHOLE    ~ Tape 10:30  ~ -
          Service: Tape Robot                 ~ SERVICE  ~ Tape Robot  ~ -
          **Service:** Tape Robot             ~ SERVICE  ~ Tape Robot  ~ -
          **Service: Tape Robot**             ~ SERVICE  ~ Tape Robot  ~ -
          **Service:** Tape *Robot*           ~ SERVICE  ~ Tape Robot  ~ -
          Service #1: Tape Robot: Moves.      ~ SERVICE  ~ Tape Robot  ~ Moves.
          Category: Robots                    ~ CATEGORY ~ Robots      ~ -
          """)
  void aMarkSetsTheNameApart(String text, Headline.Mark mark, String name, String rest) {
    Headline headline = headline(text);

    assertThat(headline.mark()).isEqualTo(mark);
    assertThat(headline.name()).isEqualTo(name);
    assertThat(headline.rest().map(Block.Line::text).orElse("-")).isEqualTo(rest);
  }

  @Test
  void aNameHasItsPlaceWithoutTheMarks() {
    Headline headline = Headline.of(new Block.Line(7, 3, "2. **Tape *R*obot**: Moves."));

    assertThat(headline.span()).isEqualTo(new Span(7, 8, 12));
  }

  @Test
  void aPictureIsNoName() {
    assertThat(headline("![Tape Robot](robot.png)").name()).isEmpty();
  }

  @Test
  void noNameIsLongerThanFourHundredCharacters() {
    assertThat(headline("R".repeat(400)).name()).hasSize(400);
    assertThat(headline("R".repeat(401)).name()).isEmpty();
  }

  @Test
  void aLabelWithNothingButBlanksBehindItNamesNothing() {
    assertThat(headline("Service: ").name()).isEqualTo("Service");
    assertThat(headline("Service:\u00a0\u3000").name()).isEmpty();
  }
}
