package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.text.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single lines are, and where in them things stand. */
class LineTest {

  private static Block.Line line(String text) {
    return new Block.Line(1, 1, text);
  }

  private static Headline headline(String text) {
    return Headline.of(line(text));
  }

  @Test
  void aPlaceOfPlainTextIsOneOfTheLine() {
    assertThat(Inlines.of("a **b** c").plain()).isEqualTo("a b c");
    assertThat(Inlines.of("a **b** c").offset(2)).isEqualTo(4);
    assertThat(Inlines.of("`a` b").offset(0)).isEqualTo(1);
    assertThat(Inlines.of("`a` b").offset(2)).isEqualTo(4);
  }

  @Test
  void behindTheTextIsBehindItsLastCharacter() {
    assertThat(Inlines.of("ab").offset(1)).isEqualTo(1);
    assertThat(Inlines.of("ab").offset(2)).isEqualTo(2);
    assertThat(Inlines.of("**a**").offset(1)).isEqualTo(3);
    assertThat(Inlines.of("").offset(0)).isZero();
  }

  @Test
  void whatTheLineSpellsOtherwiseStandsWhereThatBegins() {
    Inlines inlines = Inlines.of("&amp; b");

    assertThat(inlines.plain()).isEqualTo("& b");
    assertThat(inlines.offset(0)).isZero();
    assertThat(inlines.offset(2)).isZero();
  }

  @Test
  void aLineMayBeginWithBoldTextOrALink() {
    assertThat(Inlines.of("**a** b").lead()).contains(new Inlines.Lead(1, 5, true));
    assertThat(Inlines.of("***a*** b").lead()).contains(new Inlines.Lead(1, 7, true));
    assertThat(Inlines.of("[a](x) b").lead()).contains(new Inlines.Lead(1, 6, false));
    assertThat(Inlines.of("*a* b").lead()).isEmpty();
    assertThat(Inlines.of("***a** b* c").lead()).isEmpty();
    assertThat(Inlines.of("`a` b").lead()).isEmpty();
    assertThat(Inlines.of("a **b**").lead()).isEmpty();
    assertThat(Inlines.of("").lead()).isEmpty();
  }

  @Test
  void boldTextBeforeAColonIsALabel() {
    assertThat(headline("**Name:** text").mark()).isEqualTo(Headline.Mark.LABEL);
    assertThat(headline("**Name**: text").mark()).isEqualTo(Headline.Mark.LABEL);
    assertThat(headline("**Name**").mark()).isEqualTo(Headline.Mark.LABEL);
    assertThat(headline("**Name** text").mark()).isEqualTo(Headline.Mark.LEAD);
    assertThat(headline("[Name](a): text").mark()).isEqualTo(Headline.Mark.LEAD);
    assertThat(headline("Name: text").mark()).isEqualTo(Headline.Mark.COLON);
    assertThat(headline("Name text").mark()).isEqualTo(Headline.Mark.WHOLE);
  }

  @Test
  void aLabelMayBeBoldWithItsNameOrWithoutIt() {
    assertThat(headline("**Service: Tape Robot**").name()).isEqualTo("Tape Robot");
    assertThat(headline("**Service:** Tape Robot").name()).isEqualTo("Tape Robot");
    assertThat(headline("Service: Tape Robot").mark()).isEqualTo(Headline.Mark.SERVICE);
    assertThat(headline("Category: Tapes").mark()).isEqualTo(Headline.Mark.CATEGORY);
  }

  @Test
  void aHeadingIsANameOfFourHundredCharactersAtMost() {
    assertThat(Headline.whole(line("a".repeat(400))).name()).hasSize(400);
    assertThat(Headline.whole(line("a".repeat(401))).name()).isEmpty();
  }

  @Test
  void namesInARowHaveTheirPlaces() {
    assertThat(
            NameList.of(line("The Tape, Tape and Disk"), TitleWords.BUILT_IN).stream()
                .map(Headline::span))
        .containsExactly(new Span(1, 1, 8), new Span(1, 11, 4), new Span(1, 20, 4));
    assertThat(
            NameList.of(line("**Tape**, Disk"), TitleWords.BUILT_IN).stream().map(Headline::span))
        .containsExactly(new Span(1, 3, 4), new Span(1, 11, 4));
  }

  @Test
  void aTypedLinkHasAPhraseAndNothingButLinks() {
    assertThat(LinkLine.of(line("uses:: [[A]], [[B|b]] and [[C#d]]"), false))
        .containsExactly(
            new LinkLine(
                List.of(),
                "uses",
                1,
                List.of(
                    new LinkLine.Target(Term.ofLink("A", "A"), new Span(1, 10, 1)),
                    new LinkLine.Target(Term.ofLink("B", "B"), new Span(1, 17, 1)),
                    new LinkLine.Target(Term.ofLink("C", "C"), new Span(1, 29, 1))),
                false));
    assertThat(LinkLine.of(line("[[A]]"), true)).isEmpty();
    assertThat(LinkLine.of(line("uses:: [[A"), false)).isEmpty();
    assertThat(LinkLine.of(line("uses [[A]]"), false)).isEmpty();
    assertThat(LinkLine.of(line("uses [[A]]"), true)).hasSize(1);
  }

  @Test
  void aPhraseIsShort() {
    String phrase = "a".repeat(60);
    assertThat(LinkLine.of(line(phrase + ":: [[A]]"), false)).hasSize(1);
    assertThat(LinkLine.of(line(phrase + "a:: [[A]]"), false)).isEmpty();
    assertThat(LinkLine.of(line("u[[A]]"), true)).hasSize(1);
    assertThat(LinkLine.of(line("goes along well with [[A]]"), true)).hasSize(1);
    assertThat(LinkLine.of(line("goes along very well with [[A]]"), true))
        .singleElement()
        .satisfies(it -> assertThat(it.onlyIfKnown()).isTrue());
  }
}
