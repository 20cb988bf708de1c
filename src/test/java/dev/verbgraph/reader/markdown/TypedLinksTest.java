package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          - uses [[Tape Robot]]                  ~ Shop | uses | Tape Robot
          * uses [[Tape Robot]], [[Disk Farm]]   ~ Shop | uses | Tape Robot; Shop | uses | Disk Farm
          - uses [[A]] and [[B]]; [[C]].         ~ Shop | uses | A; Shop | uses | B; Shop | uses | C
          - "integrates with" [[Tape Robot]]     ~ Shop | integrates with | Tape Robot
          - scales with [[Tape Robot]]           ~ Shop | scales with | Tape Robot
          - can be used with [[Tape Robot]]      ~ Shop | can be used with | Tape Robot
          - 用[[Tape Robot]]                       ~ Shop | 用 | Tape Robot
          - hasPart [[Tape Robot]]               ~ Shop | hasPart | Tape Robot
          - **uses** [[Tape Robot]]              ~ Shop | uses | Tape Robot
          - Maker: [[Ada]]                       ~ Shop | Maker | Ada
          uses:: [[Tape Robot]], [[Disk Farm]]   ~ Shop | uses | Tape Robot; Shop | uses | Disk Farm
          uses::[[Tape Robot]]                   ~ Shop | uses | Tape Robot
          part of:: [[Garage]]                   ~ Shop | part of | Garage
          - uses:: [[Tape Robot]]                ~ Shop | uses | Tape Robot
          - uses [[Tape Robot|the robot]]        ~ Shop | uses | Tape Robot
          - uses [[Tape Robot#Arms]]             ~ Shop | uses | Tape Robot
          - uses [[Tape Robot#Arms|its arms]]    ~ Shop | uses | Tape Robot
          - uses [[bots/Tape Robot]]             ~ Shop | uses | Tape Robot
          - uses [[../bots/Tape Robot.md|it]]    ~ Shop | uses | Tape Robot
          - uses [[Tape Robot^id]], [[#Own]]     ~ Shop | uses | Tape Robot; Shop | uses | #Own
          - uses [[A]] [[B]] / [[C]]             ~ Shop | uses | A; Shop | uses | B; Shop | uses | C
          - uses [[A]] #tag [[B]] ^id            ~ Shop | uses | A; Shop | uses | B
          - uses #[[A]]                          ~ Shop | uses | A
          - uses [[A]], [B](b.md)                ~ Shop | uses | A; Shop | uses | b
          - [[Till]] uses [[Tape Robot]]         ~ Till | uses | Tape Robot
          - uses [the robot](Tape%20Robot.md)    ~ Shop | uses | Tape Robot
          - [[Till]] **uses** [[A]] and [[B]]    ~ Till | uses | A; Till | uses | B
          **uses**:: [[Tape Robot]]              ~ Shop | uses | Tape Robot
          - *uses*:: [[Tape Robot]]              ~ Shop | uses | Tape Robot
          _part of_:: [[Garage]]                 ~ Shop | part of | Garage
          uses:: the [[A]] of a friend           ~ Shop | uses | A
          - Used by:: [[A]], [[B]] in town       ~ Shop | Used by | A; Shop | Used by | B
          uses:: [Robot](../bots/Tape%20Robot.md#x) ~ Shop | uses | Tape Robot
          uses:: [Robot](<bots/Tape Robot.md>)   ~ Shop | uses | Tape Robot
          uses:: [Site](https://x.example) [[A]] ~ Shop | uses | A
          uses:: [[A]], #Mall, #[[Old Mall]]     ~ Shop | uses | A; Shop | uses | Mall; Shop | uses | Old Mall
          It (uses:: [[A]]) and [feeds:: [[B]]]. ~ Shop | uses | A; Shop | feeds | B
          - (uses:: [[A]]) [[B]]                 ~ Shop | uses | A
          | x | (uses:: [[A\\|the a]]) |          ~ Shop | uses | A
          uses:: `[[A]]` [[B]] %% [[C]] %%       ~ Shop | uses | B
          """)
  void aPhraseAndLinksAreARelation(String line, String expected) {
    assertThat(String.join("; ", said("# Shop\n\n" + line + "\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What uses tapes? :: A tape robot",
        "What uses tapes? :: [[Tape Robot]]",
        "uses :: [[Tape Robot]]",
        "- question :: [[Tape Robot]]",
        "- uses:: tapes",
        "rating:: 5",
        "- [[Tape Robot]]",
        "[[Tape Robot]]",
        "uses [[Tape Robot]]",
        "The shop uses [[Tape Robot]] every day.",
        "- uses [[Tape Robot]] every day",
        "- [ ] uses [[Tape Robot]]",
        "- uses ![[Tape Robot.png]]",
        "- uses [[]]",
        "- uses [[Tape Robot",
        "- [[A]], [[B]]",
        "- uses [the robot](Tape%20Robot.md) every day",
        "- uses [[]] [[|x]]",
        "uses:: [site](https://tape.example/robot.md)",
        "uses:: ![[Tape Robot]]",
        "uses:: `[[Tape Robot]]`",
        "tags:: [[Tape Robot]]",
        "tags:: #a #b",
        "(uses: [[Tape Robot]])",
        "    uses:: [[Tape Robot]]",
        "```\nuses:: [[Tape Robot]]\n```",
      })
  void anythingElseIsNone(String line) {
    assertThat(said("# Shop\n\n" + line + "\n")).isEmpty();
  }

  @Test
  void aPhraseIsNoLongerThanALine() {
    String phrase = "uses " + "r".repeat(53);

    assertThat(said("# Shop\n\n- " + phrase + "  [[A]]\n")).hasSize(1);
    assertThat(said("# Shop\n\n- " + phrase + "   [[A]]\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- see [[A]]",
        "- the [[A]]",
        "- no longer uses [[A]]",
        "- is hosted on [[A]]",
        "- can not be used with [[A]]",
        "- it is widely known that this uses [[A]]",
      })
  void remarksAreARelationOnlyIfTheVocabularyKnowsThem(String line) {
    assertThat(statements(line + "\n", Optional.empty()))
        .singleElement()
        .satisfies(said -> assertThat(said.onlyIfKnown()).isTrue());
  }

  @Test
  void wordsBeforeAMarkdownLinkAreARelationOnlyIfTheyAreKnown() {
    assertThat(statements("- uses [[A]]\n- uses [B](B.md)\nuses:: [C](C.md)\n", Optional.empty()))
        .extracting(Statement::onlyIfKnown)
        .containsExactly(false, true, false);
  }

  @Test
  void whatMayBeARelationIsStillAnItem() {
    String note =
        """
        ## Storage Services

        - **Disk Farm** [docs](disk.md)
        - Abacus: [docs](a.md)
        """;
    Extract extract =
        MarkdownNote.read(
                Source.of("n.md", note), 0, Optional.empty(), Optional.empty(), HeadingWords.NONE)
            .extract();
    assertThat(extract.listings())
        .extracting(listing -> listing.term().name())
        .containsExactly("Storage Services", "Disk Farm", "Abacus");
    assertThat(extract.statements())
        .extracting(Statement::phrase, Statement::onlyIfKnown)
        .contains(tuple("in category", false), tuple("Disk Farm", true));
  }

  @Test
  void onlyAnItemWithOneLinkIsTheSubjectBelowIt() {
    assertThat(
            said(
                """
                # Shop

                - uses [[Till]]
                  - needs [[Power]]
                - uses [[A]], [[B]]
                  - needs [[C]]
                - [[A]] feeds [[B]]
                  - needs [[D]]
                - [[A]] and [[B]]
                  - needs [[E]]
                - Counter
                  - see [[F]]
                  - needs [[G]]
                """))
        .contains(
            "Till | needs | Power",
            "Shop | needs | C",
            "Shop | needs | D",
            "Shop | needs | E",
            "Counter | needs | G");
  }

  @Test
  void linksAreAboutTheNote() {
    assertThat(said("- uses [[Tape Robot]]\n")).containsExactly("corner-shop | uses | Tape Robot");
    assertThat(said("Hello.\n\n# Shop\n\n- uses [[Tape Robot]]\n"))
        .containsExactly("Shop | uses | Tape Robot");
    assertThat(statements("# Shop\n\n---\n- uses [[Tape Robot]]\n", Optional.of("The Shop")))
        .singleElement()
        .extracting(it -> it.subject().name())
        .isEqualTo("The Shop");
  }

  @Test
  void orAboutTheHeadingOrBulletTheyStandUnder() {
    assertThat(
            said(
                """
                # Shop

                ## Counter

                - uses [[Till]]
                - [[Window]]
                  - shows [[Goods]]
                - Back Door
                  - locked by [[Key]]
                - some remark
                  - needs [[Paint]]

                ## Relations

                - part of [[Town]]
                """))
        .containsExactly(
            "Counter | uses | Till",
            "Window | shows | Goods",
            "Back Door | locked by | Key",
            "Counter | needs | Paint",
            "Shop | part of | Town");
  }

  @Test
  void belowALineTheyAreAboutTheNoteAgain() {
    assertThat(said("# Shop\n\n## Counter\n\nWood.\n\n---\n#tag\n- uses [[Till]]\n"))
        .containsExactly("Shop | uses | Till");
  }

  @Test
  void linesOfProseMayStandBetween() {
    assertThat(said("# Shop\nSells things.\nuses:: [[Till]]\nOn Sundays too.\nneeds:: [[Key]]\n"))
        .containsExactly("Shop | uses | Till", "Shop | needs | Key");
  }

  @Test
  void moreMayStandBelowALinkInAnItem() {
    assertThat(said("# Shop\n\n- uses [[Till]]\n  needs:: [[Key]]\n\n  - shows [[Goods]]\n"))
        .containsExactly("Shop | uses | Till", "Shop | needs | Key", "Till | shows | Goods");
  }

  @Test
  void aNoteWithoutATitleIsCalledLikeItsFile() {
    assertThat(subject("a.md")).isEqualTo("a");
    assertThat(subject("notes/corner.shop.md")).isEqualTo("corner.shop");
    assertThat(subject("notes/.md")).isEqualTo(".md");
    assertThat(subject("shop")).isEqualTo("shop");
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, '', Shop",
    "README.md, Overview, Shop",
    "index.md, Getting Started, Shop",
    "till.md, Overview, till",
    "README.md, Till, Till",
    "README.md, Welcome, Shop",
    "index.md, README, Shop",
    "overview-of-till.md, The Overview, overview-of-till",
  })
  void aTitleThatOnlyNamesARoleIsNoSubject(String file, String title, String subject) {
    String note = (title.isEmpty() ? "" : "# " + title + "\n\n") + "- uses [[A]]\n";

    assertThat(
            MarkdownNote.read(
                    Source.of("notes/" + file, note),
                    0,
                    Optional.empty(),
                    Optional.of("Shop"),
                    HeadingWords.NONE)
                .extract()
                .statements())
        .extracting(statement -> statement.subject().name())
        .containsExactly(subject);
  }

  @Test
  void whatHasOnlyRolesKeepsItsTitle() {
    assertThat(
            MarkdownNote.read(
                    Source.of("docs/index.md", "# Overview\n\n- uses [[A]]\n"),
                    0,
                    Optional.empty(),
                    Optional.of("docs"),
                    HeadingWords.NONE)
                .extract()
                .statements()
                .getFirst()
                .subject()
                .name())
        .isEqualTo("Overview");
  }

  private static String subject(String file) {
    return MarkdownNote.read(
            Source.of(file, "- uses [[A]]\n"),
            0,
            Optional.empty(),
            Optional.empty(),
            HeadingWords.NONE)
        .extract()
        .statements()
        .getFirst()
        .subject()
        .name();
  }

  @Test
  void aServiceIsSubjectAsAService() {
    List<Statement> statements =
        statements("## Storage\n\n### Tape Robot\n\nMoves.\n\n- uses [[Tape]]\n", Optional.empty());
    assertThat(statements.get(1).subject()).isEqualTo(statements.get(0).subject());
  }

  @Test
  void eachObjectHasItsPlace() {
    Statement statement = statements("> - uses [[A]], [[ B |b]]\n", Optional.empty()).get(1);
    assertThat(statement.span()).isEqualTo(new Span(1, 20, 1));
    assertThat(statement.quote()).isEqualTo("> - uses [[A]], [[ B |b]]");
  }

  private static List<String> said(String note) {
    return statements(note, Optional.empty()).stream()
        .map(it -> it.subject().name() + " | " + it.phrase() + " | " + it.object().name())
        .toList();
  }

  private static List<Statement> statements(String note, Optional<String> title) {
    return MarkdownNote.read(
            Source.of("notes/corner-shop.md", note), 0, title, Optional.empty(), HeadingWords.NONE)
        .extract()
        .statements();
  }
}
