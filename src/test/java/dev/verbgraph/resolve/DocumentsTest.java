package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Strength;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.Dependency;
import dev.verbgraph.vocabulary.LexiconEntry;
import dev.verbgraph.vocabulary.Modifiers;
import dev.verbgraph.vocabulary.Relation;
import dev.verbgraph.vocabulary.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one document adds to the graph: each name, statement and passage with its place. */
class DocumentsTest {

  private static final DocumentPath PATH = new DocumentPath("notes/a.md");
  private static final ContentHash HASH = ContentHash.of("a");

  private static final Relation USES =
      relation("USES", "uses", "used by", Dependency.SUBJECT_ON_OBJECT, EntityKind.SERVICE);
  private static final Relation HOSTS =
      relation("HOSTS", "hosts", "hosted by", Dependency.OBJECT_ON_SUBJECT, EntityKind.SERVICE);
  private static final Relation MENTIONS =
      relation("MENTIONS", "mentions", "mentioned by", Dependency.NONE, EntityKind.CONCEPT);
  private static final Relation ACCESSED_WITH =
      relation("ACCESSED_WITH", "accessed with", "opens", Dependency.NONE, EntityKind.PACKAGE);

  private static final Rules RULES =
      rules(
          List.of(USES, HOSTS, MENTIONS, ACCESSED_WITH),
          new LexiconEntry("pyorders", EntityKind.PACKAGE, List.of("py-orders")));

  private static Relation relation(
      String type, String phrase, String inverse, Dependency dependency, EntityKind object) {
    return new Relation(
        new RelationType(type),
        List.of(phrase),
        List.of(inverse),
        dependency,
        dependency == Dependency.NONE ? Optional.empty() : Optional.of(Strength.HARD),
        object);
  }

  private static Rules rules(List<Relation> relations, LexiconEntry... lexicon) {
    return new Rules(
        relations, Modifiers.NONE, List.of(), Map.of(), List.of(), List.of(lexicon), List.of());
  }

  private static Note note(
      List<Listing> listings, List<Statement> statements, List<Passage> passages) {
    return new Note(
        Optional.of("A"),
        Map.of("size", 3, "tags", List.of("x", 1)),
        listings,
        statements,
        passages);
  }

  private static Resolution resolved(Note note, Rules rules) {
    return Resolver.resolve(List.of(new InputDocument(PATH, HASH, note, rules)));
  }

  private static DocumentGraph document(Note note) {
    return document(note, RULES);
  }

  private static DocumentGraph document(Note note, Rules rules) {
    return resolved(note, rules).graph().documents().get(PATH);
  }

  private static Listing service(String name, int line, String... title) {
    return new Listing(
        Term.of(name, EntityKind.SERVICE),
        new Span(line, 1, name.length()),
        name,
        Stream.of(title).findFirst());
  }

  private static Statement said(String subject, String phrase, String object, int line) {
    return new Statement(
        Term.of(subject),
        phrase,
        Term.of(object),
        new Span(line, 5, object.length()),
        subject + " " + phrase + " " + object);
  }

  private static EntityKey key(String value) {
    return new EntityKey(value);
  }

  private static Occurrence named(String key, Integer... lines) {
    return new Occurrence(key(key), PATH, List.of(lines));
  }

  private static List<String> relationships(DocumentGraph document) {
    return document.relationships().stream()
        .map(each -> each.id().subject() + " " + each.id().type() + " " + each.id().object())
        .toList();
  }

  @Test
  void aListingNamesItsThingOnItsLine() {
    assertThat(document(note(List.of(service("Shop", 3)), List.of(), List.of())).occurrences())
        .containsExactly(named("shop", 3));
  }

  @Test
  void aStatementNamesBothOnTheLineOfItsObject() {
    DocumentGraph document =
        document(
            note(
                List.of(),
                List.of(said("Shop", "uses", "Orders", 7), said("Shop", "uses", "Mail", 4)),
                List.of()));

    assertThat(document.occurrences())
        .containsExactly(named("mail", 4), named("orders", 7), named("shop", 4, 7));
    assertThat(document.relationships().getLast().evidence())
        .containsExactly(new Evidence(7, 5, "uses", "Shop uses Orders"));
  }

  @Test
  void whoDependsOnWhomFollowsFromTheRelation() {
    DocumentGraph document =
        document(
            note(
                List.of(),
                List.of(
                    said("Shop", "uses", "Orders", 1),
                    said("Cluster", "hosts", "Shop", 2),
                    said("Shop", "mentions", "Mail", 3)),
                List.of()));

    assertThat(relationships(document))
        .containsExactly(
            "cluster HOSTS shop",
            "shop DEPENDS_ON cluster",
            "shop DEPENDS_ON orders",
            "shop MENTIONS mail",
            "shop USES orders");
    assertThat(document.relationships())
        .extracting(each -> each.id().via().name(), each -> each.dependency().isPresent())
        .containsExactly(
            tuple("HOSTS", false),
            tuple("HOSTS", true),
            tuple("USES", true),
            tuple("MENTIONS", false),
            tuple("USES", false));
  }

  @Test
  void whatIsSaidTwiceIsOneRelationshipWithBothPlacesInOrder() {
    DocumentGraph document =
        document(
            note(
                List.of(),
                List.of(said("Shop", "mentions", "Mail", 9), said("Shop", "mentions", "Mail", 2)),
                List.of()));

    assertThat(document.relationships()).hasSize(1);
    assertThat(document.relationships().getFirst().evidence())
        .extracting(Evidence::line)
        .containsExactly(2, 9);
  }

  @Test
  void aPassageDescribesAndNamesWhatItIsAbout() {
    Passage passage = new Passage(Term.of("Shop"), "Description", "Sells.", new Span(5, 1, 6));

    DocumentGraph document =
        document(note(List.of(service("Shop", 3)), List.of(), List.of(passage)));

    assertThat(document.occurrences()).containsExactly(named("shop", 3, 5));
    assertThat(document.descriptions())
        .containsExactly(
            new Description(Optional.of(key("shop")), PATH, "Description", "Sells.", 5));
  }

  @Test
  void aMentionStandsOnItsOwnLineAndColumn() {
    Passage passage =
        new Passage(
            Term.of("Web Shop"),
            "Description",
            "Sells.\nAsks the Order Service.\nAnd the Order Service again, by the Mail Box.",
            new Span(5, 3, 6));

    DocumentGraph document =
        document(
            note(
                List.of(
                    service("Web Shop", 1),
                    service("Order Service", 2),
                    service("Mail", 3, "Mail Box")),
                List.of(),
                List.of(passage)));

    assertThat(relationships(document))
        .containsExactly("web shop MENTIONS mail", "web shop MENTIONS order service");
    assertThat(document.relationships().getLast().evidence())
        .containsExactly(
            new Evidence(6, 12, "mentions", "Sells. Asks the Order Service.".substring(7)),
            new Evidence(7, 11, "mentions", "And the Order Service again, by the Mail Box."));
    assertThat(document.occurrences()).contains(named("order service", 2, 6, 7));
  }

  @Test
  void whatAPassageIsAboutIsNotMentionedByIt() {
    Passage passage =
        new Passage(Term.of("Web Shop"), "Description", "The Web Shop sells.", new Span(5, 1, 6));

    assertThat(
            document(note(List.of(service("Web Shop", 1)), List.of(), List.of(passage)))
                .relationships())
        .isEmpty();
  }

  @Test
  void onlyServicesAndTheLexiconAreMentioned() {
    Listing box = new Listing(Term.of("Mail Box", EntityKind.TOOL), new Span(2, 1, 8), "Mail Box");
    Passage passage =
        new Passage(
            Term.of("Web Shop"),
            "Description",
            "Needs the Mail Box and py-orders.",
            new Span(5, 1, 6));

    Resolution resolution =
        resolved(note(List.of(service("Web Shop", 1), box), List.of(), List.of(passage)), RULES);

    assertThat(relationships(resolution.graph().documents().get(PATH)))
        .containsExactly("web shop MENTIONS pyorders");
    assertThat(resolution.graph().entities().get(key("pyorders")).name())
        .as("the spelling of the notes")
        .isEqualTo("py-orders");
    assertThat(resolution.graph().entities().get(key("pyorders")).aliases())
        .containsExactly("pyorders");
    assertThat(resolution.graph().entities().get(key("pyorders")).kind())
        .isEqualTo(EntityKind.PACKAGE);
  }

  @Test
  void aPackageIsWhatAPythonPartAccessesAServiceWith() {
    Note python =
        note(
            List.of(service("Web Shop", 1)),
            List.of(),
            List.of(
                new Passage(
                    Term.of("Web Shop"),
                    "Python Interaction",
                    "Use pyorders.",
                    new Span(5, 1, 6))));
    Note other =
        note(
            List.of(service("Web Shop", 1)),
            List.of(),
            List.of(
                new Passage(
                    Term.of("Web Shop"), "Description", "Use pyorders.", new Span(5, 1, 6))));

    assertThat(relationships(document(python)))
        .containsExactly("web shop ACCESSED_WITH pyorders", "web shop MENTIONS pyorders");
    assertThat(relationships(document(other))).containsExactly("web shop MENTIONS pyorders");
  }

  @Test
  void aVocabularyMayTurnMentionsAroundOrNotKnowThem() {
    Note note =
        note(
            List.of(service("Web Shop", 1)),
            List.of(),
            List.of(
                new Passage(
                    Term.of("Web Shop"), "Description", "Use pyorders.", new Span(5, 1, 6))));
    LexiconEntry entry = new LexiconEntry("pyorders", EntityKind.PACKAGE, List.of());
    Relation turned =
        relation("NAMED_BY", "is named by", "mentions", Dependency.NONE, EntityKind.CONCEPT);

    assertThat(relationships(document(note, rules(List.of(turned), entry))))
        .containsExactly("pyorders NAMED_BY web shop");
    assertThat(relationships(document(note, rules(List.of(), entry))))
        .containsExactly("web shop MENTIONS pyorders");
  }

  @Test
  void anEndOfARelationIsWhatTheVocabularyTakesItToBe() {
    Resolution resolution =
        resolved(
            note(
                List.of(),
                List.of(said("Shop", "uses", "Orders", 1), said("Mail", "used by", "Shop", 2)),
                List.of()),
            RULES);

    assertThat(resolution.graph().entities().get(key("orders")).kind())
        .isEqualTo(EntityKind.SERVICE);
    assertThat(resolution.graph().entities().get(key("mail")).kind()).isEqualTo(EntityKind.SERVICE);
    // What cannot work without another is a service, too.
    assertThat(resolution.graph().entities().get(key("shop")).kind()).isEqualTo(EntityKind.SERVICE);
  }

  @Test
  void ofLexiconsThatDisagreeTheFirstKindInOrderWins() {
    Rules two =
        rules(
            List.of(USES),
            new LexiconEntry("Thing", EntityKind.TOOL, List.of()),
            new LexiconEntry("thing", EntityKind.PACKAGE, List.of()));

    assertThat(
            resolved(note(List.of(), List.of(said("Thing", "uses", "X", 1)), List.of()), two)
                .graph()
                .entities()
                .get(key("thing"))
                .kind())
        .isEqualTo(EntityKind.PACKAGE);
  }

  @Test
  void aDocumentHasItsFrontMatterTitleAndHashInNeo4jsNumbers() {
    assertThat(document(note(List.of(), List.of(), List.of())).properties())
        .isEqualTo(Map.of("size", 3L, "tags", List.of("x", 1L), "title", "A", "hash", HASH.hex()));
  }

  @Test
  void frontMatterDoesNotReplaceWhatADocumentHasOfItsOwn() {
    Note note =
        new Note(
            Optional.empty(),
            Map.of("hash", "mine", "path", "mine", "importedAt", "mine"),
            List.of(),
            List.of(),
            List.of());

    assertThat(document(note).properties()).isEqualTo(Map.of("hash", HASH.hex()));
  }

  @Test
  void anUnknownPhraseIsReportedOnceAndCounted() {
    Resolution resolution =
        resolved(
            note(
                List.of(),
                List.of(
                    said("Shop", "hugs", "Orders", 1),
                    said("Mail", "hugs", "Orders", 2),
                    said("Mail", "!", "Orders", 3)),
                List.of()),
            RULES);

    assertThat(resolution.diagnostics())
        .extracting(each -> each.span().line(), each -> each.message())
        .containsExactly(
            tuple(
                1,
                "\"hugs\" is not in the vocabulary, 2 times; imported as HUGS, without a"
                    + " dependency"),
            tuple(
                3, "\"!\" has no letters to make a relation type from; the statement is ignored"));
    assertThat(relationships(resolution.graph().documents().get(PATH)))
        .containsExactly("mail HUGS orders", "shop HUGS orders");
  }
}
