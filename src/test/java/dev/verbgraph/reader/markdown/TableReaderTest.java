package dev.verbgraph.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Statement;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  private static Extract read(String note) {
    return MarkdownNote.read(
            Source.of("notes/n.md", note), 0, Optional.empty(), Optional.empty(), HeadingWords.NONE)
        .extract();
  }

  private static List<String> listed(String note) {
    return read(note).listings().stream().map(it -> it.term().name()).toList();
  }

  private static List<String> said(String note) {
    return read(note).statements().stream().map(TableReaderTest::text).toList();
  }

  private static String text(Statement it) {
    return it.subject().name()
        + " | "
        + it.phrase()
        + " | "
        + it.object().name()
        + (it.onlyIfKnown() ? " ?" : "");
  }

  @Test
  void aTableOfServicesListsThem() {
    Extract extract =
        read(
            """
            # Ours

            | Service    | Category | Description |
            |:-----------|:--------:|------------:|
            | Tape Robot | Storage  | Moves tapes. |
            | **Disk Farm** | Storage | |
            """);
    assertThat(extract.listings())
        .extracting(it -> it.term().name())
        .containsExactly("Tape Robot", "Disk Farm");
    assertThat(extract.statements())
        .extracting(TableReaderTest::text)
        .containsExactly("Tape Robot | in category | Storage", "Disk Farm | in category | Storage");
    assertThat(extract.passages().stream().filter(passage -> !passage.atLarge()))
        .singleElement()
        .satisfies(it -> assertThat(it.about().name()).isEqualTo("Tape Robot"))
        .satisfies(it -> assertThat(it.text()).isEqualTo("Moves tapes."))
        .satisfies(it -> assertThat(it.span()).isEqualTo(new Span(5, 27, 12)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service", "services", "**Component**", "Microservice", "Application"})
  void theFirstColumnSaysThatTheyAreServices(String heading) {
    assertThat(listed("| " + heading + " | Port |\n|---|---|\n| Till | 80 |\n"))
        .containsExactly("Till");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Option | Category |\n|---|---|\n| Till | a |",
        "| Name | Default |\n|---|---|\n| Till | a |",
        "| Port | Service |\n|---|---|\n| 80 | Till |",
        "| Service | Port |\n| Till | 80 |",
        "| Service | Port |\n|---|\n| Till | 80 |",
        "| Service | Port |\n|---|---|\n| It rings; then it opens. | 80 |",
        "| Service | Port |\n|---|---|\n| - | 80 |",
        "```\n| Service | Port |\n|---|---|\n| Till | 80 |\n```",
        "Service\n---\nTill",
      })
  void anythingElseListsNothing(String table) {
    assertThat(listed(table + "\n")).isEmpty();
  }

  @Test
  void namesWithCategoriesAreServices() {
    assertThat(listed("| Name | Category |\n|---|---|\n| Till | Shop |\n")).containsExactly("Till");
  }

  @Test
  void aColumnSaysWhatTheFirstHasToDoWithItsNames() {
    assertThat(
            said(
                """
                | Thing | Depends on | Owned by | Port |
                |---|---|---|---|
                | [[Till]] | [[Bank]], [[net/Power\\|p]] | Desk | 80 |
                | Bank | Vault, Tape Robot and Abacus | - | none |
                | Vault | [Disk](disk.md) | | |
                """))
        .containsExactly(
            "Till | Depends on | Bank ?",
            "Till | Depends on | Power ?",
            "Till | Owned by | Desk ?",
            "Till | Port | 80 ?",
            "Bank | Depends on | Vault ?",
            "Bank | Depends on | Tape Robot ?",
            "Bank | Depends on | Abacus ?",
            "Vault | Depends on | disk ?");
  }

  @Test
  void aNameHasItsPlaceAndTheWholeLineAsQuote() {
    Extract extract = read("|Service|uses|\n|--|--|\n|Till|Bank|\n");
    assertThat(extract.listings())
        .extracting(Listing::span, Listing::quote)
        .containsExactly(tuple(new Span(3, 2, 4), "|Till|Bank|"));
    assertThat(extract.statements().getFirst().span()).isEqualTo(new Span(3, 7, 4));
  }
}
