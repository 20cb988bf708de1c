package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.text.Block;
import org.junit.jupiter.api.Test;

/** Names in a row. */
class NameListTest {

  @Test
  void eachNameHasItsPlace() {
    assertThat(
            NameList.of(
                new Block.Line(3, 5, "Tape, **Disk** Farm; and Vault 7 & Rack."),
                TitleWords.BUILT_IN))
        .extracting(Headline::name, Headline::span)
        .containsExactly(
            tuple("Tape", new Span(3, 5, 4)),
            tuple("Disk Farm", new Span(3, 13, 11)),
            tuple("Vault 7", new Span(3, 30, 7)),
            tuple("Rack", new Span(3, 40, 4)));
  }

  @Test
  void aNameThatStandsInTheOneBeforeHasAPlaceOfItsOwn() {
    assertThat(NameList.of(new Block.Line(1, 1, "Robot 2, Robot"), TitleWords.BUILT_IN))
        .extracting(Headline::span)
        .containsExactly(new Span(1, 1, 7), new Span(1, 10, 5));
  }

  @Test
  void aRowIsNoLongerThanFourHundredCharacters() {
    String name = "R".repeat(199);

    assertThat(NameList.of(new Block.Line(1, 1, name + ", " + name), TitleWords.BUILT_IN))
        .hasSize(2);
    assertThat(NameList.of(new Block.Line(1, 1, name + ",  " + name), TitleWords.BUILT_IN))
        .isEmpty();
  }
}
