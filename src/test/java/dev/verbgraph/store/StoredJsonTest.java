package dev.verbgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbgraph.data.MalformedData;
import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Alias;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Strength;
import dev.verbgraph.model.Term;
import dev.verbgraph.model.Unread;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.vocabulary.Dependency;
import dev.verbgraph.vocabulary.LexiconEntry;
import dev.verbgraph.vocabulary.Modifiers;
import dev.verbgraph.vocabulary.Relation;
import dev.verbgraph.vocabulary.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What graphs keep as JSON is understood for ever: a file for each form that was ever written, the
 * last of them what is written today.
 */
class StoredJsonTest {

  private static final Note NOTE =
      new Note(
          Optional.of("Shop"),
          Map.of("title", "Shop"),
          List.of(
              new Listing(
                  Term.of("Mail Sender", EntityKind.SERVICE),
                  new Span(26, 4, 11),
                  "Mail Sender",
                  Optional.of("Mailer"))),
          List.of(
              new Statement(
                  Term.of("Web Shop"),
                  "uses",
                  Term.of("Order Service", EntityKind.SERVICE),
                  new Span(15, 10, 13),
                  "- uses [[Order Service]]")),
          List.of(
              new Passage(
                  Term.of("Mail Sender"),
                  Passage.DESCRIPTION,
                  "It sends mail.\nNobody waits.",
                  new Span(28, 5, 14))),
          List.of(),
          Optional.empty(),
          List.of());

  private static final Rules RULES =
      new Rules(
          List.of(
              new Relation(
                  new RelationType("HOSTS"),
                  List.of("hosts"),
                  List.of("hosted by"),
                  Dependency.OBJECT_ON_SUBJECT,
                  Optional.of(Strength.HARD),
                  EntityKind.SERVICE),
              new Relation(
                  new RelationType("BUILDS"),
                  List.of("builds"),
                  List.of(),
                  Dependency.NONE,
                  Optional.empty(),
                  EntityKind.CONCEPT)),
          Modifiers.NONE,
          List.of("Acme"),
          Map.of("Order Database", List.of("Orders DB")),
          List.of(List.of("Order", "Orders")),
          List.of(new LexiconEntry("Pandas", EntityKind.PACKAGE, List.of("pandas"))),
          List.of());

  private static IntStream forms() {
    return IntStream.rangeClosed(1, StoredJson.VERSION);
  }

  private static String golden(String of, int form) throws IOException {
    return Files.readString(Path.of("src/test/resources/stored/" + of + "-" + form + ".json"))
        .strip();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aNoteOfEachFormIsUnderstood(int form) throws IOException {
    assertThat(StoredJson.note(golden("note", form))).isEqualTo(NOTE);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void rulesOfEachFormAreUnderstood(int form) throws IOException {
    assertThat(StoredJson.rules(golden("rules", form))).isEqualTo(RULES);
  }

  @Test
  void whatOnlyTheLastFormHasComesBack() {
    Span span = new Span(3, 4, 5);
    Term shop = Term.of("Shop");
    Note note =
        new Note(
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(
                new Statement(
                    Term.of("Counter"),
                    "uses",
                    Term.ofLink("Till", "town/Till.md"),
                    span,
                    "- uses [[town/Till.md]]",
                    Statement.Form.ONLY_IF_KNOWN,
                    Optional.of(
                        new Statement.Chapter(
                            Term.of("Inside"),
                            true,
                            span,
                            Optional.of(
                                new Statement.Chapter(shop, false, span, Optional.empty())))))),
            List.of(new Passage(shop, "Inside", "It is warm.", span, true)),
            List.of(new Alias("Store", "Shop", span)),
            Optional.of("Shop"),
            List.of(
                new Unread(
                    Unread.Why.OTHER_WORDS, List.of("uses the"), span, "uses the [[Till]]")));

    assertThat(StoredJson.note(StoredJson.of(note))).isEqualTo(note);
  }

  @Test
  void theLastFormIsWritten() throws IOException {
    assertThat(StoredJson.of(NOTE)).isEqualTo(golden("note", StoredJson.VERSION));
    assertThat(StoredJson.of(RULES)).isEqualTo(golden("rules", StoredJson.VERSION));
  }

  @ParameterizedTest
  @EnumSource(value = Statement.Form.class, mode = EnumSource.Mode.EXCLUDE, names = "PROSE")
  void theFormOfAStatementIsKept(Statement.Form form) {
    Statement edge =
        new Statement(Term.of("A"), "links to", Term.of("B"), new Span(1, 1, 1), "A --> B", form);
    Note note = NOTE.with(List.of(edge), NOTE.passages());

    assertThat(StoredJson.note(StoredJson.of(note))).isEqualTo(note);
  }

  @Test
  void whatArrowsMeanIsKept() {
    Rules rules =
        new Rules(
            List.of(),
            Modifiers.NONE,
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of("connects to"));

    assertThat(StoredJson.rules(StoredJson.of(rules))).isEqualTo(rules);
  }

  /** Listings had no title once, and nobody counted that as a form. */
  @Test
  void aListingMayHaveNoTitle() throws IOException {
    Note note = StoredJson.note(golden("note", 1).replace(",\"aliases\":[\"Mailer\"]", ""));

    assertThat(note.listings()).first().extracting(Listing::title).isEqualTo(Optional.empty());
  }

  @Test
  void aFormOfTomorrowIsRefused() throws IOException {
    String form = "\"version\":" + StoredJson.VERSION;
    String tomorrow = "\"version\":" + (StoredJson.VERSION + 1);
    String note = golden("note", StoredJson.VERSION).replace(form, tomorrow);
    String rules = golden("rules", StoredJson.VERSION).replace(form, tomorrow);

    assertThatExceptionOfType(UserProblemException.class).isThrownBy(() -> StoredJson.note(note));
    assertThatExceptionOfType(UserProblemException.class).isThrownBy(() -> StoredJson.rules(rules));
  }

  @ParameterizedTest
  @ValueSource(strings = {"properties", "listings", "statements", "passages", "term", "quote"})
  void whatIsMissingIsNoticed(String member) throws IOException {
    String note = golden("note", 1).replace("\"" + member + "\":", "\"other\":");

    assertThatExceptionOfType(MalformedData.class).isThrownBy(() -> StoredJson.note(note));
  }
}
