package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.support.TestRules;
import dev.verbgraph.vocabulary.LexiconEntry;
import dev.verbgraph.vocabulary.Rules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private static final Rules RULES = TestRules.ofSeeds();

  private static final ContentHash HASH = ContentHash.of("");

  private static EntityKey key(String value) {
    return new EntityKey(value);
  }

  private static Span line(int number) {
    return new Span(number, 1, 0);
  }

  private static Listing listed(String name, EntityKind kind, int line) {
    return new Listing(Term.of(name, kind), line(line), name);
  }

  private static Statement said(String subject, String phrase, String object, int line) {
    return new Statement(
        Term.of(subject),
        phrase,
        Term.of(object),
        line(line),
        subject + " :: " + phrase + " " + object);
  }

  private static InputDocument document(
      String path, List<Listing> listings, List<Statement> statements, Passage... passages) {
    return new InputDocument(
        new DocumentPath(path),
        HASH,
        new Note(Optional.empty(), Map.of(), listings, statements, List.of(passages)),
        RULES);
  }

  private static List<String> relationships(Graph graph) {
    return graph.documents().values().stream()
        .flatMap(document -> document.relationships().stream())
        .map(each ->
            each.id().subject()
                + " "
                + each.id().type()
                + " "
                + each.id().object()
                + " "
                + each.id().via())
        .toList();
  }

  @Test
  void anInversePhraseTurnsTheRelationAround() {
    Graph graph =
        Resolver.resolve(
                List.of(document("a.md", List.of(), List.of(said("A", "used by", "B", 1)))))
            .graph();

    assertThat(relationships(graph)).containsExactly("b DEPENDS_ON a USES", "b USES a USES");
  }

  @Test
  void aHostIsWhatTheHostedDependsOn() {
    Graph graph =
        Resolver.resolve(List.of(document("a.md", List.of(), List.of(said("A", "hosts", "B", 1)))))
            .graph();

    assertThat(relationships(graph)).containsExactly("a HOSTS b HOSTS", "b DEPENDS_ON a HOSTS");
  }

  @Test
  void whatIsStatedAsADependencyIsNotDoubled() {
    Graph graph =
        Resolver.resolve(
                List.of(document("a.md", List.of(), List.of(said("A", "depends on", "B", 1)))))
            .graph();

    assertThat(relationships(graph)).containsExactly("a DEPENDS_ON b DEPENDS_ON");
  }

  @Test
  void anUnknownPhraseIsImportedAndCountedOncePerDocument() {
    Resolution resolution =
        Resolver.resolve(
            List.of(
                document(
                    "a.md",
                    List.of(),
                    List.of(said("A", "used bye", "B", 3), said("C", "Used Bye", "D", 5)))));

    assertThat(relationships(resolution.graph()))
        .containsExactly("a USED_BYE b USED_BYE", "c USED_BYE d USED_BYE");
    assertThat(resolution.diagnostics())
        .singleElement()
        .satisfies(diagnostic -> {
          assertThat(diagnostic.span().line()).isEqualTo(3);
          assertThat(diagnostic.message()).contains("2 times");
          assertThat(diagnostic.hint()).contains("Did you mean \"used by\"?");
        });
  }

  @Test
  void edgesWithoutAVerbAreNeutralAndReportedOncePerSort() {
    List<Statement> edges =
        List.of(
            drawn("A", "HTTP", "B", 1, Statement.Form.EDGE),
            drawn("A", "Hub VNET", "C", 2, Statement.Form.EDGE),
            drawn("A", "calls by HTTP", "D", 3, Statement.Form.EDGE),
            drawn("A", Statement.LINKS_TO, "E", 4, Statement.Form.ARROW),
            drawn("A", "calls", "F", 5, Statement.Form.ANSWER));
    Resolution resolution = Resolver.resolve(List.of(document("a.md", List.of(), edges)));

    assertThat(relationships(resolution.graph()))
        .containsExactly(
            "a CALLS d CALLS",
            "a DEPENDS_ON d CALLS",
            "a LINKS_TO b LINKS_TO",
            "a LINKS_TO c LINKS_TO",
            "a LINKS_TO e LINKS_TO",
            "a LINKS_TO f LINKS_TO");
    assertThat(resolution.diagnostics())
        .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.span().line())
        .containsExactly("EDGE_WITHOUT_VERB 1", "EDGE_WITHOUT_WORDS 4", "EDGE_WITHOUT_VERB 5");
    assertThat(resolution.diagnostics().getFirst().hint())
        .endsWith("- { type: HTTP, phrases: [\"HTTP\"] }");
    assertThat(resolution.notes().getFirst().statements().getFirst().statement().phrase())
        .isEqualTo(Statement.LINKS_TO);
  }

  @Test
  void aFolderMaySayWhatItsArrowsMean() {
    Rules rules =
        new Rules(
            RULES.relations(),
            RULES.modifiers(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of("used by"));
    Note note =
        new Note(
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(drawn("A", Statement.LINKS_TO, "B", 1, Statement.Form.ARROW)),
            List.of());
    Resolution resolution =
        Resolver.resolve(List.of(new InputDocument(new DocumentPath("a.md"), HASH, note, rules)));

    assertThat(relationships(resolution.graph()))
        .containsExactly("b DEPENDS_ON a USES", "b USES a USES");
    assertThat(resolution.diagnostics()).isEmpty();
  }

  private static Statement drawn(
      String subject, String phrase, String object, int line, Statement.Form form) {
    return new Statement(
        Term.of(subject), phrase, Term.of(object), line(line), subject + " --> " + object, form);
  }

  @Test
  void aListedServiceBeatsWhatOthersTakeItFor() {
    Graph graph =
        Resolver.resolve(
                List.of(
                    document("a.md", List.of(), List.of(said("A", "provides", "B", 1))),
                    document("b.md", List.of(listed("B", EntityKind.SERVICE, 1)), List.of()),
                    document("c.md", List.of(listed("B", EntityKind.CONCEPT, 1)), List.of())))
            .graph();

    assertThat(graph.entities().get(key("b")).kind()).isEqualTo(EntityKind.SERVICE);
    assertThat(graph.entities().get(key("a")).kind()).isEqualTo(EntityKind.CONCEPT);
  }

  @Test
  void theFullestSpellingIsTheNameAndTheOthersAreAliases() {
    Graph graph =
        Resolver.resolve(
                List.of(
                    document(
                        "a.md", List.of(listed("Functions", EntityKind.SERVICE, 1)), List.of()),
                    document(
                        "b.md",
                        List.of(listed("Azure Functions", EntityKind.SERVICE, 1)),
                        List.of()),
                    document("c.md", List.of(), List.of(said("azure functions", "uses", "X", 1)))))
            .graph();

    assertThat(graph.entities().get(key("functions")))
        .isEqualTo(
            new Entity(
                key("functions"),
                "Azure Functions",
                EntityKind.SERVICE,
                List.of("Functions", "azure functions")));
  }

  @Test
  void anAbbreviationMeansTheNameThatIntroducesIt() {
    Graph graph =
        Resolver.resolve(
                List.of(
                    document(
                        "a.md",
                        List.of(),
                        List.of(said("Bot", "uses", "Language Understanding (LUIS)", 1))),
                    document("b.md", List.of(), List.of(said("LUIS", "offers", "Language", 1)))))
            .graph();

    assertThat(graph.entities().keySet())
        .containsExactlyInAnyOrder(
            key("bot"), key("language"), key("language understanding (luis)"));
    assertThat(graph.entities().get(key("language understanding (luis)")).aliases())
        .containsExactly("LUIS", "Language Understanding");
  }

  @Test
  void anAbbreviationThatTwoNamesClaimMeansNeither() {
    Graph graph =
        Resolver.resolve(
                List.of(
                    document(
                        "a.md",
                        List.of(),
                        List.of(
                            said("X", "uses", "Data Factory (DF)", 1),
                            said("X", "uses", "Data Flow (DF)", 2),
                            said("X", "uses", "DF", 3)))))
            .graph();

    assertThat(graph.entities())
        .containsKeys(key("data factory (df)"), key("data flow (df)"), key("df"));
  }

  @Test
  void anAbbreviationThatIsDistinctMeansItself() {
    Rules rules =
        new Rules(
            RULES.relations(),
            RULES.modifiers(),
            List.of(),
            Map.of(),
            List.of(List.of("Tape Robot (TR)", "Tape Robot")),
            List.of(),
            List.of());
    Note note =
        new Note(
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(
                said("Tape Robot (TR)", "uses", "Tape Robot", 1), said("TR", "uses", "Tape", 2)),
            List.of());

    Graph graph =
        Resolver.resolve(List.of(new InputDocument(new DocumentPath("a.md"), HASH, note, rules)))
            .graph();

    assertThat(graph.entities())
        .containsOnlyKeys(key("tape robot (tr)"), key("tape robot"), key("tape"));
  }

  @Test
  void namesThatAbbreviateEachOtherMeanThemselves() {
    Rules one = withAlias("FX", "Foo Bar (FB)");
    Rules other = withAlias("Foo Bar", "F Thing (FX)");
    InputDocument a = document("a.md", List.of(), List.of(said("Foo Bar (FB)", "uses", "X", 1)));
    InputDocument b = document("b.md", List.of(), List.of(said("F Thing (FX)", "uses", "X", 1)));

    Graph graph =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                Resolver.resolve(
                        List.of(
                            new InputDocument(a.path(), a.hash(), a.note(), one),
                            new InputDocument(b.path(), b.hash(), b.note(), other)))
                    .graph());

    assertThat(graph.entities()).containsKey(key("x"));
  }

  private static Rules withAlias(String name, String spelling) {
    return new Rules(
        RULES.relations(),
        RULES.modifiers(),
        List.of(),
        Map.of(name, List.of(spelling)),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aPackageInAPythonPartIsWhatTheServiceIsAccessedWith() {
    Passage python =
        new Passage(Term.of("SQL Server"), "Python Interaction", "Connect with\npyodbc.", line(7));
    Graph graph =
        Resolver.resolve(
                List.of(
                    document(
                        "a.md",
                        List.of(listed("SQL Server", EntityKind.SERVICE, 1)),
                        List.of(),
                        python)))
            .graph();

    assertThat(relationships(graph))
        .containsExactly(
            "sql server ACCESSED_WITH pyodbc ACCESSED_WITH", "sql server MENTIONS pyodbc MENTIONS");
    assertThat(
            graph
                .documents()
                .get(new DocumentPath("a.md"))
                .relationships()
                .getFirst()
                .evidence()
                .getFirst()
                .line())
        .isEqualTo(8);
    assertThat(graph.entities().get(key("pyodbc")).kind()).isEqualTo(EntityKind.PACKAGE);
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    List<InputDocument> documents = new ArrayList<>();
    Random random = new Random(7);
    String[] names = {
      "A", "Azure A", "a", "Big Name (BN)", "BN", "Web Apps", "SQL Server", "pyodbc", "Storage"
    };
    String[] phrases = {
      "uses", "used by", "hosts", "is near", "contains", "in category", "depends on"
    };
    EntityKind[] kinds = EntityKind.values();
    for (int i = 0; i < 20; i++) {
      List<Statement> statements = new ArrayList<>();
      for (int j = 0; j < 5; j++) {
        statements.add(
            said(
                names[random.nextInt(names.length)],
                phrases[random.nextInt(phrases.length)],
                names[random.nextInt(names.length)],
                j + 1));
      }
      Listing listing =
          listed(names[random.nextInt(names.length)], kinds[random.nextInt(kinds.length)], 1);
      Passage passage =
          new Passage(
              Term.of(names[random.nextInt(names.length)]),
              "Python",
              "Web Apps and BN use pyodbc.",
              line(9));
      documents.add(document(i + ".md", List.of(listing), statements, passage));
    }
    Graph expected = Resolver.resolve(documents).graph();

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(documents, random);
      assertThat(Resolver.resolve(documents).graph()).isEqualTo(expected);
    }
  }

  @Test
  void theLexiconOfOneFolderKnowsWhatAnotherFolderAbbreviates() {
    Rules rules =
        new Rules(
            RULES.relations(),
            RULES.modifiers(),
            RULES.prefixes(),
            RULES.aliases(),
            RULES.distinct(),
            List.of(new LexiconEntry("TRX", EntityKind.TOOL, List.of())),
            List.of());
    Note note =
        new Note(
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(said("TRX", "builds", "Shelf", 1)),
            List.of());
    Graph graph =
        Resolver.resolve(
                List.of(
                    new InputDocument(new DocumentPath("a/a.md"), HASH, note, rules),
                    document(
                        "b/b.md",
                        List.of(),
                        List.of(said("Tape Robot X (TRX)", "builds", "Rack", 1)))))
            .graph();

    assertThat(graph.entities()).hasSize(3);
    assertThat(graph.entities().get(key("tape robot x (trx)")).kind()).isEqualTo(EntityKind.TOOL);
  }

  @Test
  void manyMentionsInOnePassageTakeNoLongerThanTheirNumber() {
    String name = "Tape Robot";
    for (String text :
        List.of(
            (name + " ").repeat(100_000),
            (name + ", ").repeat(100_000),
            (name + ".\n").repeat(100_000))) {
      Passage passage = new Passage(Term.of("Shelf"), Passage.DESCRIPTION, text, line(1));
      InputDocument document =
          document("a.md", List.of(listed(name, EntityKind.SERVICE, 1)), List.of(), passage);
      Graph graph =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> Resolver.resolve(List.of(document)).graph());
      assertThat(graph.documents().get(new DocumentPath("a.md")).relationships()).hasSize(1);
    }
  }

  @Test
  void aLongNameIsNotFoldedForEachOfItsChildren() {
    String name = "R".repeat(1_000_000);
    List<Statement> statements =
        Collections.nCopies(
            20_000, new Statement(Term.of(name), "uses", Term.of("A"), line(1), "quote"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Resolver.resolve(List.of(document("a.md", List.of(), statements))));
  }

  @Test
  void aThingIsCalledByItsTitle() {
    Listing shop =
        new Listing(
            Term.of("shop", EntityKind.SERVICE), line(4), "name: shop", Optional.of("The Shop"));
    Graph graph = Resolver.resolve(List.of(document("a.yaml", List.of(shop), List.of()))).graph();

    assertThat(graph.entities().get(key("shop")).name()).isEqualTo("The Shop");
    assertThat(graph.entities().get(key("shop")).aliases()).containsExactly("shop");
  }
}
