package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Strength;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.Rules;
import dev.verbgraph.vocabulary.RulesReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a note says, judged, is what the graph has of it. */
class JudgedNoteTest {

  private static final Rules RULES = RulesReader.builtIn();

  private static Statement said(String subject, String phrase, String object, int line) {
    return new Statement(
        Term.of(subject),
        phrase,
        Term.of(object),
        new Span(line, 1, 0),
        subject + " :: " + phrase + " " + object);
  }

  private static InputDocument document(String path, Rules rules, Note note) {
    return new InputDocument(new DocumentPath(path), ContentHash.of(""), note, rules);
  }

  private static Note statements(Statement... statements) {
    return new Note(Optional.empty(), Map.of(), List.of(), List.of(statements), List.of());
  }

  private static List<Optional<StatedRelation>> relations(Statement... statements) {
    return Resolver.resolve(List.of(document("a.md", RULES, statements(statements))))
        .notes()
        .getFirst()
        .statements()
        .stream()
        .map(JudgedNote.JudgedStatement::relation)
        .toList();
  }

  private static Optional<StatedRelation> relation(
      String subject, String type, String object, Optional<StatedRelation.Need> need) {
    return Optional.of(
        new StatedRelation(subject, new RelationType(type), object, Optional.empty(), need));
  }

  private static Optional<StatedRelation.Need> hard(String from, String to) {
    return Optional.of(new StatedRelation.Need(from, to, Strength.HARD));
  }

  @Test
  void aStatementHasTheDirectionAndTheTypeOfItsRelation() {
    assertThat(
            relations(
                said("A", "uses", "B", 1),
                said("A", "used by", "B", 2),
                said("A", "hosts", "B", 3),
                said("A", "waves at", "B", 4),
                said("A", "!?", "B", 5)))
        .containsExactly(
            relation("A", "USES", "B", hard("A", "B")),
            relation("B", "USES", "A", hard("B", "A")),
            relation("A", "HOSTS", "B", hard("B", "A")),
            relation("A", "WAVES_AT", "B", Optional.empty()),
            Optional.empty());
  }

  @Test
  void namesAreThoseOfEntities() {
    Rules aliases =
        new Rules(
            RULES.relations(),
            RULES.modifiers(),
            RULES.prefixes(),
            Map.of("Message Queue", List.of("MQ")),
            List.of(),
            List.of(),
            List.of());
    Note note =
        new Note(
            Optional.empty(),
            Map.of(),
            List.of(new Listing(Term.of("MQ"), new Span(1, 1, 0), "## MQ")),
            List.of(said("Shop", "uses", "MQ", 2)),
            List.of(
                new Passage(Term.of("MQ"), Passage.DESCRIPTION, "Carries.", new Span(3, 1, 0))));

    JudgedNote judged =
        Resolver.resolve(List.of(document("a.md", aliases, note))).notes().getFirst();

    assertThat(judged.note()).isEqualTo(note);
    assertThat(judged.listings().getFirst().entity()).isEqualTo("Message Queue");
    assertThat(judged.statements().getFirst().relation())
        .isEqualTo(relation("Shop", "USES", "Message Queue", hard("Shop", "Message Queue")));
    assertThat(judged.passages().getFirst().entity()).isEqualTo("Message Queue");
  }

  @Test
  void oneNoteTellsWhatAnotherOneMeans() {
    List<JudgedNote> notes =
        Resolver.resolve(
                List.of(
                    document("b.md", RULES, statements(said("GMQ", "uses", "B", 1))),
                    document(
                        "a.md",
                        RULES,
                        statements(said("Grand Message Queue (GMQ)", "uses", "C", 1)))))
            .notes();

    assertThat(notes)
        .extracting(note -> note.note().statements().getFirst().subject().name())
        .containsExactly("GMQ", "Grand Message Queue (GMQ)");
    assertThat(notes)
        .extracting(note -> note.statements().getFirst().relation().orElseThrow().subject())
        .containsOnly("Grand Message Queue (GMQ)");
  }

  @Test
  void aNoteThatSaysNothingIsEmpty() {
    List<JudgedNote> notes =
        Resolver.resolve(
                List.of(
                    document("a.md", RULES, statements()),
                    document("b.md", RULES, statements(said("A", "uses", "B", 1)))))
            .notes();

    assertThat(notes).extracting(JudgedNote::isEmpty).containsExactly(true, false);
  }

  /** Relationships and dependencies, each of them. */
  @Test
  void theGraphHasTheSameRelations() {
    Resolution resolution =
        Resolver.resolve(
            List.of(
                document(
                    "a.md",
                    RULES,
                    statements(
                        said("Grand Message Queue (GMQ)", "depends on", "Disk", 1),
                        said("Disk", "used by", "GMQ", 2),
                        said("GMQ", "hosts", "Shop", 3))),
                document(
                    "b.md",
                    RULES,
                    statements(said("Shop", "waves at", "GMQ", 1), said("Shop", "!", "GMQ", 2)))));

    assertThat(
            resolution.notes().stream()
                .flatMap(note -> note.statements().stream())
                .flatMap(each -> each.relation().stream())
                .flatMap(JudgedNoteTest::lines))
        .containsExactlyInAnyOrderElementsOf(
            resolution.graph().documents().values().stream()
                .flatMap(document -> document.relationships().stream())
                .map(each -> line(each, resolution.graph()))
                .toList());
  }

  private static Stream<String> lines(StatedRelation relation) {
    String own = relation.type().equals(RelationType.DEPENDS_ON) ? " hard" : "";
    Stream<String> said =
        Stream.of(relation.subject() + " " + relation.type() + " " + relation.object() + own);
    return own.isEmpty()
        ? Stream.concat(
            said,
            relation.need().stream()
                .map(need ->
                    need.from() + " DEPENDS_ON " + need.to() + " " + need.strength().word()))
        : said;
  }

  private static String line(Relationship relationship, Graph graph) {
    return name(relationship.id().subject(), graph)
        + " "
        + relationship.id().type()
        + " "
        + name(relationship.id().object(), graph)
        + relationship.dependency().map(strength -> " " + strength.word()).orElse("");
  }

  private static String name(EntityKey key, Graph graph) {
    return graph.entities().get(key).name();
  }
}
