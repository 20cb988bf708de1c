package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph follows the notes. */
class ImportIT {

  private static final String MAP =
      """
      ```mermaid
      mindmap
        root((Compute))
          Web Apps
            :: uses
            Virtual Machines
            SQL Server
          Functions
            :: runs on
            Virtual Machines
      ```
      """;

  @TempDir private Path top;
  private Path notes;
  private Database database;
  private Importer importer;

  @BeforeEach
  void start() throws IOException {
    notes = Files.createDirectory(top.toRealPath().resolve("notes"));
    database = TestNeo4j.emptied();
    importer = new Importer(new GraphStore(database), new GraphWriter(database));
  }

  private void note(String name, String text) throws IOException {
    Path file = notes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private GraphChange imports(Path... paths) {
    return switch (importer.run(NotePaths.of(paths), Vanished.KEEP, new Silent())) {
      case ImportResult.Done done -> done.change();
      case ImportResult.Unusable unusable -> throw new AssertionError(unusable);
      case ImportResult.Contended contended -> throw new AssertionError(contended);
    };
  }

  private List<String> ask(String cypher) {
    return database
        .read(new Cypher("test", cypher), Map.of(), Duration.ofSeconds(30))
        .rows()
        .stream()
        .map(row -> String.join(" ", row.values().stream().map(String::valueOf).toList()))
        .toList();
  }

  private List<String> graph() {
    return GraphDump.of(database);
  }

  @Test
  void aSecondImportChangesNothing() throws IOException {
    note("map.md", MAP);
    note(
        "prose.md",
        "# Compute\n\n## Web Apps\n\n**1. Service Description**\n\nServes pages over HTTP.\n");
    assertThat(imports(notes).isEmpty()).isFalse();
    List<String> before = graph();

    assertThat(imports(notes)).isEqualTo(GraphChange.NONE);
    assertThat(graph()).isEqualTo(before);
  }

  @Test
  void aDeletedVerbLineTakesExactlyItsEdgesAway() throws IOException {
    note("map.md", MAP);
    imports(notes);
    note("map.md", MAP.replace("      :: runs on\n      Virtual Machines\n", ""));

    GraphChange change = imports(notes);

    assertThat(change.documents())
        .singleElement()
        .satisfies(document ->
            assertThat(document.relationships().removed())
                .extracting(
                    each -> each.id().subject() + " " + each.id().type() + " " + each.id().object())
                .containsExactlyInAnyOrder(
                    "functions RUNS_ON virtual machines", "functions DEPENDS_ON virtual machines"));
    assertThat(
            ask(
                "MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, count(*) AS count ORDER BY"
                    + " type"))
        .containsExactly("DEPENDS_ON 2", "IN_CATEGORY 2", "USES 2");
  }

  @Test
  void whatTwoNotesSayIsThereTwiceAndGoesWithEachOfThem() throws IOException {
    note("one.md", MAP);
    note("two.md", MAP);
    imports(notes);
    String uses =
        "MATCH (:Entity {key: 'web apps'})-[r:USES]->(:Entity {key: 'sql server'}) RETURN"
            + " r.document AS document ORDER BY document";
    assertThat(ask(uses)).containsExactly("notes/one.md", "notes/two.md");

    note("two.md", "nothing any more");
    imports(notes);

    assertThat(ask(uses)).containsExactly("notes/one.md");
  }

  @Test
  void entitiesGoWithTheLastStatementAboutThem() throws IOException {
    note("map.md", MAP);
    imports(notes);
    note("map.md", MAP.replace("      SQL Server\n", ""));

    GraphChange change = imports(notes);

    assertThat(change.entities().removed())
        .extracting(each -> each.name())
        .containsExactly("SQL Server");
    assertThat(ask("MATCH (e:Entity {key: 'sql server'}) RETURN e")).isEmpty();
  }

  @Test
  void severalLinesOfOneDocumentAreOneRelationshipWithAllOfThem() throws IOException {
    note("map.md", MAP + "\n" + MAP);
    imports(notes);

    assertThat(
            ask(
                "MATCH (:Entity {key: 'web apps'})-[r:USES]->(:Entity {key: 'sql server'}) RETURN"
                    + " r.lines AS lines, r.line AS line"))
        .containsExactly("[7, 19] 7");
  }

  @Test
  void aFileReachedAnotherWayIsTheSameDocument() throws IOException {
    note("map.md", MAP);
    imports(notes);
    Path link = Files.createSymbolicLink(top.resolve("link"), notes);

    assertThat(imports(link.resolve("map.md"))).isEqualTo(GraphChange.NONE);
    assertThat(imports(notes.resolve("../notes"))).isEqualTo(GraphChange.NONE);
    assertThat(ask("MATCH (d:Document) RETURN d.path AS path")).containsExactly("notes/map.md");
  }

  @Test
  void foldersOfTheSameNameAreNotMixedUp() throws IOException {
    note("map.md", MAP);
    Path other = Files.createDirectories(top.toRealPath().resolve("other/notes"));
    Files.writeString(other.resolve("map.md"), "# nothing\n");

    imports(notes);
    imports(other);

    assertThat(ask("MATCH (d:Document) RETURN d.path AS path ORDER BY path"))
        .containsExactly("notes/map.md", "other/notes/map.md");
  }

  @Test
  void aRenamedFileIsNeitherALossNorADuplicate() throws IOException {
    note("old.md", MAP);
    imports(notes);
    Files.move(notes.resolve("old.md"), notes.resolve("new.md"));

    imports(notes);

    assertThat(ask("MATCH (d:Document) RETURN d.path AS path")).containsExactly("notes/new.md");
    assertThat(ask("MATCH ()-[r:USES]->() RETURN DISTINCT r.document AS document"))
        .containsExactly("notes/new.md");
  }

  @Test
  void filesThatAreRenamedToEachOthersNamesAreNeitherALossNorADuplicate() throws IOException {
    note("1.md", MAP);
    note("2.md", "# Other things\n\n## Tape\n\nHolds data.\n");
    imports(notes);
    Files.move(notes.resolve("2.md"), notes.resolve("3.md"));
    Files.move(notes.resolve("1.md"), notes.resolve("2.md"));

    imports(notes);

    assertThat(ask("MATCH (d:Document) RETURN d.path AS path ORDER BY path"))
        .containsExactly("notes/2.md", "notes/3.md");
    assertThat(ask("MATCH ()-[r:USES]->() RETURN DISTINCT r.document AS document"))
        .containsExactly("notes/2.md");
  }

  @Test
  void onlyPruningRemovesWhatIsGoneAndOnlyFromItsFolder() throws IOException {
    note("one.md", MAP);
    note("two.md", "# Two\n");
    Path elsewhere = Files.createDirectory(top.toRealPath().resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("three.md"), "# Three\n");
    imports(notes, elsewhere);
    Files.delete(notes.resolve("one.md"));
    Files.delete(elsewhere.resolve("three.md"));

    assertThat(imports(notes)).isEqualTo(GraphChange.NONE);
    importer.run(NotePaths.of(notes), Vanished.PRUNE, new Silent());

    assertThat(ask("MATCH (d:Document) RETURN d.path AS path ORDER BY path"))
        .containsExactly("elsewhere/three.md", "notes/two.md");
  }

  @Test
  void whatIsGoneBehindALinkIsGoneFromTheFolder() throws IOException {
    Path elsewhere = Files.createDirectories(top.toRealPath().resolve("elsewhere/a")).getParent();
    Files.writeString(elsewhere.resolve("a/moved.md"), MAP);
    Files.writeString(elsewhere.resolve("deleted.md"), "# Deleted\n");
    note("one.md", "# One\n");
    NotePaths followed = new NotePaths(List.of(notes), true);
    Files.createSymbolicLink(notes.resolve("link"), elsewhere);
    importer.run(followed, Vanished.KEEP, new Silent());
    Files.move(elsewhere.resolve("a"), elsewhere.resolve("b"));
    Files.delete(elsewhere.resolve("deleted.md"));

    importer.run(followed, Vanished.KEEP, new Silent());

    assertThat(ask("MATCH (d:Document) RETURN d.path AS path ORDER BY path"))
        .containsExactly("b/moved.md", "elsewhere/deleted.md", "notes/one.md");
    importer.run(followed, Vanished.PRUNE, new Silent());
    assertThat(ask("MATCH (d:Document) WHERE d.path ENDS WITH 'deleted.md' RETURN d")).isEmpty();
  }

  @Test
  void pruningTakesTheLastNoteOfAFolderToo() throws IOException {
    note("map.md", MAP);
    imports(notes);
    Files.delete(notes.resolve("map.md"));

    assertThat(importer.run(NotePaths.of(notes), Vanished.KEEP, new Silent()))
        .isInstanceOf(ImportResult.Unusable.class);
    assertThat(importer.run(NotePaths.of(notes), Vanished.PRUNE, new Silent()))
        .isInstanceOf(ImportResult.Done.class);

    assertThat(ask("MATCH (n:Entity|Document) RETURN n")).isEmpty();
  }

  @Test
  void theSameContentElsewhereIsNoMove() throws IOException {
    note("map.md", MAP);
    imports(notes);
    Path elsewhere = Files.createDirectory(top.toRealPath().resolve("elsewhere"));
    Files.move(notes.resolve("map.md"), top.resolve("away.md"));
    Files.writeString(elsewhere.resolve("map.md"), MAP);

    imports(elsewhere);

    assertThat(ask("MATCH (d:Document) RETURN d.path AS path ORDER BY path"))
        .containsExactly("elsewhere/map.md", "notes/map.md");
  }

  @Test
  void whatOthersKeepInTheSameDatabaseIsLeftAlone() throws IOException {
    note("map.md", MAP);
    TestNeo4j.write(
        "CREATE (:Entity {name: 'Foreign'})-[:OWNS {document: 'x'}]->(:Thing)", Map.of());

    imports(notes);
    note("map.md", MAP.replace("SQL Server", "MySQL"));
    imports(notes);

    assertThat(ask("MATCH (:Entity {name: 'Foreign'})-[r:OWNS]->(:Thing) RETURN count(r) AS count"))
        .containsExactly("1");
  }

  @Test
  void nodesOfOthersWithTheLabelsOfVerbgraphAreNeitherReadNorRemoved() throws IOException {
    note("map.md", MAP);
    TestNeo4j.write(
        "CREATE (:Foreign:Rules {name: 'x'}), (:Foreign:Reading {sensor: 1}), (:Foreign:Migration"
            + " {name: 'V1'}), (:Foreign:Document {title: 'x'}), (:Foreign:Passage {text: 'x'}),"
            + " (:Foreign:GraphState {of: 'x'})",
        Map.of());

    imports(notes);
    imports(notes);
    importer.forget(List.of("notes/map.md"), new Silent());

    assertThat(ask("MATCH (n:Foreign) RETURN count(n) AS count")).containsExactly("6");
    TestNeo4j.write("MATCH (n:Foreign) DELETE n", Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(:Entity {key: 'web apps', of: 'x'})",
        "(:Document {path: 'notes/map.md', of: 'x'})"
      })
  void aNodeOfOthersInThePlaceOfOneOfOursIsNotTakenOver(String node) throws IOException {
    note("map.md", MAP);
    TestNeo4j.write("CREATE " + node, Map.of());

    assertThatExceptionOfType(UserProblemException.class)
        .isThrownBy(() -> imports(notes))
        .satisfies(
            refused -> assertThat(refused.problem()).isInstanceOf(DatabaseProblem.NotUnique.class));

    assertThat(
            ask("MATCH (n) WHERE NOT n:Migration RETURN n.of AS of, size(keys(n)) AS properties"))
        .containsExactly("x 2");
  }

  @Test
  void aDocumentIsForgottenByEveryPathOfItsFile() throws IOException {
    note("map.md", MAP);
    imports(notes);
    Path link =
        Files.createSymbolicLink(top.toRealPath().resolve("link.md"), notes.resolve("map.md"));

    assertThat(importer.forget(List.of(link.toString()), new Silent()))
        .isInstanceOf(ForgetResult.Done.class);

    assertThat(ask("MATCH (d:Document) RETURN d")).isEmpty();
  }

  @Test
  void aNameThatMayBeTheFileOrThePathIsNotForgottenByGuessing() throws IOException {
    note("map.md", MAP);
    imports(notes);
    Path here = Path.of("").toAbsolutePath();
    String name = here.relativize(notes.resolve("map.md")).toString();
    TestNeo4j.write("MATCH (r:Reading) SET r.document = 'elsewhere/map.md'", Map.of());
    TestNeo4j.write(
        "MATCH (r:Reading) CREATE (:Reading {document: $name, location: '/not/here', hash: r.hash,"
            + " rules: r.rules, reader: r.reader, graph: r.graph, note: r.note})",
        Map.of("name", name));

    assertThat(importer.forget(List.of(name), new Silent()))
        .isEqualTo(
            new ForgetResult.Ambiguous(
                name, List.of("/not/here", notes.resolve("map.md").toString())));
  }

  @Test
  void aReadingThatWentWhileThePlanWasMadeIsNoBug() throws IOException {
    note("one.md", MAP);
    note("two.md", MAP);
    imports(notes);
    GraphStore store = new GraphStore(database);
    Ledger before = store.ledger();
    importer.forget(List.of("notes/one.md"), new Silent());
    note("two.md", "# Two\n");

    assertThat(
            new Planner(store, before, new Silent())
                .plan(NotePaths.of(notes.resolve("two.md")), Vanished.KEEP)
                .result())
        .isInstanceOf(ImportResult.Contended.class);
  }

  @Test
  void aCharacterThatIsNoneLosesNothing() throws IOException {
    note("map.mmd", "mindmap\n  Compute\n    Web &#55357; Apps\n      :: uses\n      Disks\n");
    imports(notes);
    List<String> before = ask("MATCH (a)-[r:USES]->(b) RETURN a.name AS a, b.name AS b");
    note("map.mmd", "mindmap\n  Compute\n    Web &#55357; Apps\n      :: uses\n      Disks\n\n");

    assertThat(imports(notes).entities().isEmpty()).isTrue();

    assertThat(ask("MATCH (a)-[r:USES]->(b) RETURN a.name AS a, b.name AS b"))
        .isEqualTo(before)
        .hasSize(1);
  }

  @Test
  void aNoteThatCannotBeReadLosesNothing() throws IOException {
    note("map.md", MAP);
    note("other.md", "# Other\n");
    imports(notes);
    List<String> before = graph();
    Files.write(notes.resolve("map.md"), new byte[] {'#', ' ', (byte) 0xff, '\n'});

    ImportResult imported = importer.run(NotePaths.of(notes), Vanished.PRUNE, new Silent());

    assertThat(imported)
        .isInstanceOfSatisfying(
            ImportResult.Done.class,
            done -> assertThat(done.refused()).containsExactly("notes/map.md"));
    assertThat(imported.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_NOT_UTF8);
    assertThat(graph()).isEqualTo(before);
  }

  @Test
  void aMistypedArgumentImportsNothing() throws IOException {
    note("map.md", MAP);

    ImportResult imported =
        importer.run(NotePaths.of(notes, top.resolve("nowhere")), Vanished.KEEP, new Silent());

    assertThat(imported).isInstanceOf(ImportResult.Unusable.class);
    assertThat(imported.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE_MISSING);
    assertThat(ask("MATCH (n) WHERE NOT n:GraphState AND NOT n:Migration RETURN n")).isEmpty();
  }

  @Test
  void otherRulesGiveTheGraphOfAFreshImport() throws IOException {
    note("map.md", MAP.replace("runs on", "is fed by"));
    imports(notes);
    note(
        "vocabulary.yaml",
        "relations: [{type: FED_BY, phrases: [is fed by], dependency: subject-on-object, strength:"
            + " soft}]");
    note("aliases.yaml", "aliases: {Web Apps: [Functions]}");
    imports(notes);
    List<String> incremental = graph();

    TestNeo4j.emptied();
    imports(notes);

    assertThat(graph()).isEqualTo(incremental);
    assertThat(ask("MATCH (:Entity {name: 'Web Apps'})-[r:FED_BY]->() RETURN count(r) AS count"))
        .containsExactly("1");
  }

  @Test
  void aNameInOneNoteDecidesWhatANameInAnotherMeans() throws IOException {
    note(
        "prose.md",
        "# Compute\n\n## Web Apps\n\n**1. Service Description**\n\nWorks with Grand Gateway.\n");
    imports(notes);
    assertThat(ask("MATCH ()-[r:MENTIONS]->() RETURN r")).isEmpty();

    note("map.md", MAP.replace("    Functions\n", "    Grand Gateway\n"));
    imports(notes);

    assertThat(ask("MATCH (a)-[r:MENTIONS]->(b) RETURN a.name AS a, b.name AS b, r.line AS line"))
        .containsExactly("Web Apps Grand Gateway 7");
  }

  @Test
  void importsAtTheSameTimeLeaveTheGraphOfAllOfThem() throws Exception {
    List<Path> folders = IntStream.range(0, 4).mapToObj(i -> top.resolve("folder" + i)).toList();
    for (Path folder : folders) {
      Files.createDirectory(folder);
      Files.writeString(folder.resolve("map.md"), MAP);
    }
    new GraphStore(database).prepare();

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<GraphChange>> tasks =
          folders.stream().<Callable<GraphChange>>map(folder -> () -> imports(folder)).toList();
      for (Future<GraphChange> done : threads.invokeAll(tasks)) {
        assertThat(done.get().isEmpty()).isFalse();
      }
    }
    List<String> together = graph();

    TestNeo4j.emptied();
    folders.forEach(this::imports);
    assertThat(together).isEqualTo(graph());
  }

  /** Each of them finds no constraint and no index, and creates them. */
  @Test
  void firstImportsAtTheSameTimeLeaveTheGraphOfAllOfThem() throws Exception {
    List<Path> folders = IntStream.range(0, 4).mapToObj(i -> top.resolve("folder" + i)).toList();
    for (Path folder : folders) {
      Files.createDirectory(folder);
      Files.writeString(folder.resolve("map.md"), MAP);
    }
    TestNeo4j.withoutSchema();

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<GraphChange>> tasks =
          folders.stream().<Callable<GraphChange>>map(folder -> () -> imports(folder)).toList();
      for (Future<GraphChange> done : threads.invokeAll(tasks)) {
        assertThat(done.get().isEmpty()).isFalse();
      }
    }
    List<String> together = graph();

    assertThat(ask("MATCH (m:Migration) RETURN count(m) = count(DISTINCT m.name) AS once"))
        .containsExactly("true");
    TestNeo4j.emptied();
    folders.forEach(this::imports);
    assertThat(together).isEqualTo(graph());
  }

  @Test
  void noPhraseNameOrFileNameCanSayAnythingInCypher() throws IOException {
    String nasty = "x`]-() DETACH DELETE n //'\"}{\u202E\\";
    note("a'b`c\"{}.md", MAP.replace("uses", nasty).replace("SQL Server", "Robert'); --`" + nasty));

    imports(notes);

    assertThat(
            ask(
                "MATCH ()-[r:X_DETACH_DELETE_N]->() RETURN count(r) AS count, min(r.document) AS"
                    + " document"))
        .containsExactly("2 notes/a'b`c\"{}.md");
    assertThat(imports(notes)).isEqualTo(GraphChange.NONE);
  }
}
