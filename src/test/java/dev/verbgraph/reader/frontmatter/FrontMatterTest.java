package dev.verbgraph.reader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Excerpt;
import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FrontMatterTest {

  @Test
  void titleAliasesTagsAndUnknownKeysAreProperties() {
    FrontMatter front =
        read(
            """
            ---
            title: Storage notes
            aliases: [Blobs, Object store]
            tags:
              - azure
              - storage
            reviewed by: Ada
            ---
            # Storage
            """);
    assertThat(front.lines()).isEqualTo(8);
    assertThat(front.title()).contains("Storage notes");
    assertThat(front.properties())
        .containsExactlyEntriesOf(
            ordered(
                "title",
                "Storage notes",
                "aliases",
                List.of("Blobs", "Object store"),
                "tags",
                List.of("azure", "storage"),
                "reviewed by",
                "Ada"));
    assertThat(front.diagnostics()).isEmpty();
  }

  @Test
  void aliasesAndTagsAreListsAlsoWhenWrittenAsText() {
    assertThat(read("---\ntags: azure, storage\naliases: Blobs\n---").properties())
        .containsEntry("tags", List.of("azure", "storage"))
        .containsEntry("aliases", List.of("Blobs"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Shop              | Shop |
          title: [[Shop]]          | Shop |
          title: "[[a/Shop#x]]"    | a/Shop |
          title: 007               | 007 |
          aliases: [A, "B C"]      | | A;B C
          aliases: A, B            | | A;B
          alias: A                 | | A
          aliases: [[A]]           | | A
          aliases: [[[A]], [[B]]]  | | A;B
          aliases: ["[[A]]", 5]    | | A;5
          aliases: [null, '']      | |
          tags: [A]                | |
          """)
  void titleAndAliasesAreNames(String line, String title, String aliases) {
    FrontMatter front = read("---\n" + line + "\n---\n");

    assertThat(front.title()).isEqualTo(Optional.ofNullable(title));
    assertThat(front.aliases().stream().map(PageName::name).collect(Collectors.joining(";")))
        .isEqualTo(Optional.ofNullable(aliases).orElse(""));
    assertThat(front.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: [a, b]", "title: {a: b}", "aliases: [{a: b}]", "aliases: {a: b}"})
  void whatIsNoTextNamesNothingAndIsTold(String line) {
    FrontMatter front = read("---\n" + line + "\n---\n");

    assertThat(front.title()).isEmpty();
    assertThat(front.aliases()).isEmpty();
    assertThat(front.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FRONT_MATTER_NAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          title: Governance: Core|Governance: Core|2
          title: @acme/shop|@acme/shop|2
          title: "Shop|Shop|2
          title: "[[Till\\d]]"|Till\\d|2
          title: Shop %tags:\t[a]|Shop|3
          title: Shop %title: Till|Shop|3
          title: Shop %a: [never|Shop|3
          title: Shop %}}}|Shop|3
          %title: Shop: x|Shop: x|3
          a:%  - b: c: d%title: Shop|Shop|3
          """)
  void oneBrokenLineCostsItselfAtMost(String lines, String title, int told) {
    FrontMatter front =
        read("---\n" + lines.replace(" %", "\n").replace('%', '\n') + "\nlast: x\n---\n");

    assertThat(front.title()).contains(title);
    assertThat(front.properties()).containsEntry("last", "x");
    assertThat(front.diagnostics().stream().map(each -> each.code() + " " + each.span().line()))
        .isEqualTo(told == 0 ? List.of() : List.of("FRONT_MATTER_LINE " + told));
  }

  @Test
  void aTabIsReadAsBlanks() {
    FrontMatter front = read("---\nparts:\n\t- a\n\t- b\nlast: x\n---\n");

    assertThat(front.properties()).containsEntry("parts", List.of("a", "b"));
    assertThat(front.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(Code.FRONT_MATTER_LINE);
  }

  @Test
  void eachAliasKnowsItsPlace() {
    assertThat(read("---\naliases: Blobs,  Object store\n---\n").aliases())
        .extracting(PageName::span)
        .containsExactly(new Span(2, 10, 5), new Span(2, 18, 12));
  }

  @Test
  void propertiesOfAPageInLogseqAreNames() {
    Source note =
        Source.of(
            "note.md",
            """
            type:: service
            alias:: gpt, [[Big Model]]
            uses::

            alias:: later
            - alias:: item
            """);

    assertThat(PageProperties.aliases(note, 0))
        .containsExactly(
            new PageName("gpt", new Span(2, 9, 3)), new PageName("Big Model", new Span(2, 16, 9)));
  }

  @Test
  void datesStayText() {
    assertThat(
            read("---\na: 05.07.2024\nb: 2024-07-05\nc: 2024-07-05T10:00:00Z\nd: 10:30\n---")
                .properties())
        .isEqualTo(
            Map.of(
                "a", "05.07.2024", "b", "2024-07-05", "c", "2024-07-05T10:00:00Z", "d", "10:30"));
  }

  @Test
  void aNumberThatWouldBeWrittenOtherwiseStaysText() {
    assertThat(
            read("""
            ---
            int: 5
            minus: -12
            decimal: 1.5
            version: 1.10
            agent: 007
            exp: 1e3
            hex: 0x1F
            under: 1_000
            plus: +1
            nan: .nan
            long: 12345678901234567890123
            quoted: "5"
            ---\
            """)
                .properties())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("int", 5L),
                Map.entry("minus", -12L),
                Map.entry("decimal", 1.5),
                Map.entry("version", "1.10"),
                Map.entry("agent", "007"),
                Map.entry("exp", "1e3"),
                Map.entry("hex", "0x1F"),
                Map.entry("under", "1_000"),
                Map.entry("plus", "+1"),
                Map.entry("nan", ".nan"),
                Map.entry("long", "12345678901234567890123"),
                Map.entry("quoted", "5")));
  }

  @Test
  void booleansAreTrueAndFalseOnly() {
    assertThat(read("---\na: true\nb: false\nc: yes\nd: off\n---").properties())
        .isEqualTo(Map.of("a", true, "b", false, "c", "yes", "d", "off"));
  }

  @Test
  void aKeyWithoutAValueIsNoProperty() {
    assertThat(read("---\ntitle:\nimages: null\ntags: []\n---").properties())
        .isEqualTo(Map.of("tags", List.of()));
  }

  @Test
  void otherShapesAreJson() {
    assertThat(
            read("---\nconfig: {look: \"a\\\"b\", sizes: [1, 2.50]}\npairs: [[a, b]]\n---")
                .properties())
        .isEqualTo(
            Map.of(
                "config",
                "{\"look\":\"a\\\"b\",\"sizes\":[1,\"2.50\"]}",
                "pairs",
                "[[\"a\",\"b\"]]"));
  }

  @Test
  void brokenYamlIsReportedInItsLine() {
    FrontMatter front = read("---\ntitle: Storage\nabout: a: b\n---\n# Storage");
    assertThat(front.lines()).isEqualTo(4);
    assertThat(front.properties()).isEqualTo(Map.of("title", "Storage", "about", "a: b"));
    assertThat(front.diagnostics())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo(Code.FRONT_MATTER_LINE);
          assertThat(it.span().line()).isEqualTo(3);
          assertThat(it.excerpt()).map(Excerpt::text).contains("about: a: b");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a: b\\nc: @d\\ne: f | 3:4 found character '@' that cannot start any token",
        "a: b\\nc: 'd\\ne: f | 3:4 found unexpected end of stream while scanning a quoted scalar",
        "a: b\\nc: [d\\ne: f | 3:",
      })
  void whatIsBrokenIsSaidWithItsPlace(String yaml, String said) {
    Diagnostic broken =
        read("---\n" + yaml.replace("\\n", "\n") + "\n---\n").diagnostics().getFirst();
    String[] parts = said.split(" ", 2);
    assertThat(broken.span().line() + ":" + broken.span().column()).startsWith(parts[0]);
    assertThat(broken.message()).contains(parts.length == 1 ? "" : parts[1]);
  }

  @Test
  void tagsAreAListWhateverIsInIt() {
    assertThat(read("---\ntags:\n- a\n- b: c\n- [d, e]\n-\n- 5\n---").properties())
        .isEqualTo(Map.of("tags", List.of("a", "{\"b\":\"c\"}", "[\"d\",\"e\"]", "5")));
    assertThat(read("---\ntags: 2024\n---").properties())
        .isEqualTo(Map.of("tags", List.of("2024")));
    assertThat(read("---\ntags: {a: b}\n---").properties())
        .isEqualTo(Map.of("tags", List.of("{\"a\":\"b\"}")));
  }

  @Test
  void aKeyThatStandsTwiceIsReadOnce() {
    Diagnostic broken = read("---\ntags: a\nother: b\ntags: c\n---").diagnostics().getFirst();
    assertThat(broken.code()).isEqualTo(Code.FRONT_MATTER_LINE);
    assertThat(broken.span().line()).isEqualTo(4);
    assertThat(read("---\ntags: a\nother: b\ntags: c\n---").properties())
        .isEqualTo(Map.of("tags", List.of("a"), "other", "b"));
  }

  @Test
  void anOpenBracketIsReportedInsideTheFrontMatter() {
    Diagnostic broken = read("---\ntags: [a, b\n---\n# Storage").diagnostics().getFirst();
    assertThat(broken.span().line()).isBetween(2, 3);
  }

  @Test
  void linesAtTheBeginningThatAreNoFrontMatterBelongToTheNote() {
    assertThat(read("---\nA thought between two lines.\n---\n").lines()).isZero();
    assertThat(read("---\ntitle: never closed\n").lines()).isZero();
    assertThat(read("# Storage\n---\ntitle: too late\n---").lines()).isZero();
    assertThat(read(" ---\ntitle: indented\n---").lines()).isZero();
    assertThat(read("").lines()).isZero();
  }

  @Test
  void emptyFrontMatterIsFrontMatter() {
    assertThat(read("---\n---\n# Storage").lines()).isEqualTo(2);
    assertThat(read("---\n# nothing but a comment\n...\n").lines()).isEqualTo(3);
  }

  @Test
  void valuesThatReferToOtherPlacesAreLeftOut() {
    FrontMatter front = read("---\nbase: &b [x]\ncopy: *b\n---");
    assertThat(front.properties()).isEqualTo(Map.of("base", List.of("x")));
    assertThat(front.diagnostics())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo(Code.FRONT_MATTER_ALIAS);
          assertThat(it.span()).extracting(Span::line).isEqualTo(3);
        });
  }

  @Test
  void anAliasBombStaysSmall() {
    StringBuilder bomb =
        new StringBuilder("---\nl0: &l0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("l%d: &l%d [%s]\n".formatted(i, i, "*l%d,".formatted(i - 1).repeat(10)));
    }
    FrontMatter front = read(bomb + "---\n");
    assertThat(front.properties().toString().length()).isLessThan(10_000);
  }

  @Test
  void hugeAndDeepFrontMatterIsRefused() {
    for (String yaml :
        List.of(
            "a: " + "x".repeat(2_000_001),
            "a: " + "[".repeat(100_000),
            "? ".repeat(100_000),
            "- ".repeat(100_000),
            "{a: ".repeat(100_000),
            "a: " + "[{".repeat(50_000) + "}]".repeat(50_000))) {
      assertThat(read("---\n" + yaml + "\n---\n").diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.FRONT_MATTER_BROKEN);
    }
  }

  private static FrontMatter read(String text) {
    return FrontMatter.of(Source.of("note.md", text));
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
