package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep the graph and the notes together. */
class FollowIT {

  private static final String MAP =
      """
      mindmap
        root((Compute))
          Web Apps
            :: uses
            Virtual Machines
            SQL Server
      """;

  @TempDir private Path temp;
  private Path notes;
  private Database database;

  @BeforeEach
  void importNotes() throws IOException {
    notes = Files.createDirectory(temp.toRealPath().resolve("notes"));
    database = TestNeo4j.emptied();
    Files.writeString(notes.resolve("map.mmd"), MAP);
    Files.writeString(notes.resolve("other.mmd"), MAP.replace("SQL Server", "Redis"));
    assertThat(Outcome.of("import", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
  }

  private List<Map<String, Object>> ask(String cypher) {
    return database.read(new Cypher("test", cypher), Map.of(), Duration.ofSeconds(30)).rows();
  }

  @Test
  void aForgottenDocumentTakesWithItWhatOnlyItSaid() {
    Outcome outcome = Outcome.of("forget", "notes/map.mmd");

    assertThat(outcome)
        .isEqualTo(new Outcome(ExitCode.ANSWERED, "1 document: nodes -2, relationships -9\n", ""));
    assertThat(ask("MATCH (e:Entity) RETURN e.name AS name ORDER BY name"))
        .extracting(row -> row.get("name"))
        .containsExactly("Compute", "Redis", "Virtual Machines", "Web Apps");
    assertThat(
            ask(
                "MATCH (n) WHERE n.document = 'notes/map.mmd' OR n.path = 'notes/map.mmd' RETURN"
                    + " n"))
        .isEmpty();
    assertThat(Outcome.of("import", notes.toString()).out()).startsWith("2 documents: nodes +2");
  }

  @Test
  void aDocumentIsForgottenByItsFileEvenWhenThatIsGone() throws IOException {
    Files.delete(notes.resolve("other.mmd"));

    assertThat(Outcome.of("forget", notes.resolve("../notes/other.mmd").toString()).code())
        .isEqualTo(ExitCode.ANSWERED);

    assertThat(ask("MATCH (d:Document) RETURN d.path AS path"))
        .extracting(row -> row.get("path"))
        .containsExactly("notes/map.mmd");
  }

  @Test
  void aFolderIsForgottenByItsPathOrItsPlace() throws IOException {
    Files.createDirectory(notes.resolve("deep"));
    Files.writeString(notes.resolve("deep/more.mmd"), MAP.replace("SQL Server", "Vault"));
    Outcome.of("import", notes.toString());

    assertThat(Outcome.of("forget", "notes/deep/").out()).startsWith("1 document: nodes -2");
    assertThat(Outcome.of("forget", notes.toString()).out()).startsWith("2 documents: ");
    assertThat(Outcome.of("list", "documents").code()).isEqualTo(ExitCode.NONE);
  }

  @Test
  void documentsAreListed() {
    assertThat(Outcome.of("list", "documents").out())
        .isEqualTo(
            """
            PATH             TITLE  ENTITIES  STATEMENTS  IMPORTED
            notes/map.mmd           4         3           just now
            notes/other.mmd         4         3           just now
            """);
    assertThat(Outcome.of("list", "documents", "--format", "json").out())
        .contains(
            "{\"path\":\"notes/map.mmd\",\"title\":null,\"entities\":4,\"statements\":3,\"imported\":\"20");
  }

  @Test
  void whatIsGoneIsRemovedAndNamed() throws IOException {
    Files.delete(notes.resolve("map.mmd"));

    assertThat(Outcome.of("import", "--keep", notes.toString()).out())
        .isEqualTo("1 document, nothing changed: 0 nodes, 0 relationships\n");
    assertThat(Outcome.of("plan", notes.toString()).err())
        .contains("files gone, or no longer notes", "  - notes/map.mmd\n");
    Outcome outcome = Outcome.of("import", notes.toString());
    assertThat(outcome.err())
        .isEqualTo(
            """
            verbgraph: files gone, or no longer notes (--keep keeps these documents):
              - notes/map.mmd
            """);
    assertThat(outcome.out()).startsWith("1 document: nodes -2");
  }

  @Test
  void aFolderThatIsGoneIsPrunedOnDemandOnly() throws IOException {
    Files.delete(notes.resolve("map.mmd"));
    Files.delete(notes.resolve("other.mmd"));
    List<String> before = GraphDump.of(database);

    Outcome empty = Outcome.of("import", notes.toString());
    assertThat(empty.code()).isEqualTo(ExitCode.INPUT);
    assertThat(empty.err()).contains("the folder contains no notes", "add --prune");
    Files.delete(notes);
    Outcome gone = Outcome.of("import", notes.toString());
    assertThat(gone.code()).isEqualTo(ExitCode.INPUT);
    assertThat(gone.err()).contains("no such file or folder", "--prune removes its notes");
    assertThat(GraphDump.of(database)).isEqualTo(before);

    assertThat(Outcome.of("import", "--keep", "--prune", notes.toString()).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Outcome.of("import", "--prune", notes.toString()).out())
        .startsWith("0 documents: nodes -");
    assertThat(ask("MATCH (e:Entity) RETURN e")).isEmpty();
  }

  @Test
  void anUnknownDocumentRemovesNothingAndNamesTheNearest() {
    List<String> before = GraphDump.of(database);

    Outcome outcome = Outcome.of("forget", "notes/other.mmd", "notes/mapp.mmd");

    assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err())
        .contains("no such document: notes/mapp.mmd")
        .contains("did you mean notes/map.mmd");
    assertThat(GraphDump.of(database)).isEqualTo(before);
  }

  @Test
  void aDryRunIsThePlanAndWritesNothing() throws IOException {
    Files.writeString(notes.resolve("map.mmd"), MAP.replace("SQL Server", "Redis"));
    List<String> before = GraphDump.of(database);

    Outcome dry = Outcome.of("import", "--dry-run", notes.toString());

    assertThat(dry).isEqualTo(Outcome.of("plan", notes.toString()));
    assertThat(dry.out())
        .contains("- Concept SQL Server\n".replace("Concept", "Service"))
        .contains("    + Web Apps USES Redis  notes/map.mmd:6: Web Apps :: uses Redis\n")
        .contains("    - Web Apps USES SQL Server  notes/map.mmd:6: Web Apps :: uses SQL Server\n");
    assertThat(GraphDump.of(database)).isEqualTo(before);
  }

  @Test
  void programsGetThePlanAsJson() throws IOException {
    Files.delete(notes.resolve("map.mmd"));

    String json = Outcome.of("plan", "--format", "json", notes.toString()).out();

    assertThat(json)
        .startsWith("{\"documents\":1,\"nodes\":{\"added\":0,\"changed\":0,\"removed\":2},")
        .contains(
            "{\"change\":\"-\",\"what\":\"relationship\",\"name\":\"Web"
                + " Apps\",\"type\":\"USES\",\"object\":\"SQL Server\","
                + "\"document\":\"notes/map.mmd\",\"evidence\":[{\"file\":\"notes/map.mmd\",\"line\":6,\"quote\":\"Web"
                + " Apps :: uses SQL Server\"}]}");
    assertThat(Outcome.of("plan", "--format", "csv", notes.toString()).out())
        .startsWith("change,what,name,type,object,document,file,line,quote\n");
    assertThat(Outcome.of("plan", "--format", "dot", notes.toString()).code())
        .isEqualTo(ExitCode.USAGE);
  }

  /** A command that runs until it is interrupted. */
  private static final class Running {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicReference<ExitCode> code = new AtomicReference<>();
    private final Thread thread;

    private Running(String... arguments) {
      CliContext around =
          new CliContext(
              Optional.empty(),
              new PrintWriter(out),
              new PrintWriter(err),
              OptionalInt.empty(),
              Map.of("NEO4J_URI", TestNeo4j.target().uri().toString()),
              false,
              false);
      thread =
          Thread.ofPlatform()
              .start(() -> code.set(new Cli(around, () -> TestNeo4j.target()).run(arguments)));
    }

    private void says(StringWriter stream, String words) throws InterruptedException {
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (!stream.toString().contains(words)) {
        assertThat(System.nanoTime()).as("%s%n%s%n%s", words, out, err).isLessThan(end);
        Thread.sleep(20);
      }
    }

    private ExitCode interrupt() throws InterruptedException {
      thread.interrupt();
      thread.join();
      return code.get();
    }
  }

  @Test
  void watchingImportsWhatChangesAndSurvivesWhatCannotBeRead() throws Exception {
    Running watching = new Running("import", "--watch", notes.toString());
    watching.says(watching.err, "watching");

    Files.createDirectory(notes.resolve("new"));
    Files.writeString(notes.resolve("new/more.mmd"), MAP.replace("SQL Server", "Grand Gateway"));
    watching.says(watching.out, "+ Web Apps USES Grand Gateway  notes/new/more.mmd:6");

    Files.write(notes.resolve("map.mmd"), new byte[] {'m', (byte) 0xff});
    watching.says(watching.err, "map.mmd:1:2: error");
    assertThat(ask("MATCH ()-[r:USES {document: 'notes/map.mmd'}]->() RETURN r")).hasSize(2);
    Files.writeString(notes.resolve("map.mmd"), MAP.replace("SQL Server", "Postgres"));
    watching.says(watching.out, "+ Web Apps USES Postgres");

    Files.writeString(
        notes.resolve("vocabulary.yaml"), "relations: [{type: USES, phrases: [uses], depend");
    watching.says(watching.err, "rules-invalid");
    Files.writeString(
        notes.resolve("vocabulary.yaml"), "relations: [{type: USES, phrases: [uses]}]");
    watching.says(watching.out, "- Web Apps DEPENDS_ON Virtual Machines");

    Files.delete(notes.resolve("other.mmd"));
    watching.says(watching.out, "- notes/other.mmd");
    assertThat(watching.interrupt()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(watching.err.toString()).doesNotContain("Exception");
    List<String> kept = GraphDump.of(database);
    TestNeo4j.emptied();
    Outcome.of("import", notes.toString());
    assertThat(kept).containsExactlyElementsOf(GraphDump.of(database));
  }

  @Test
  void aliasesAreSuggestedWithReasonsAndJoinedByNobody() throws IOException {
    Files.writeString(
        notes.resolve("names.mmd"),
        """
        mindmap
          root((Data))
            Queue Big Storage
              :: uses
              Virtual Machines
            Storage Big Queue
              :: uses
              Virtual Machines
            SQL Database
            SQL Databases
            Postgres Flexible
            Postgres Flexible Server
        """);
    Files.writeString(notes.resolve("aliases.yaml"), "distinct: [[SQL Database, SQL Databases]]");
    Outcome.of("import", notes.toString());
    List<String> before = GraphDump.of(database);

    Outcome outcome = Outcome.of("aliases", "suggest");

    assertThat(outcome.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(outcome.out())
        .contains(
            "  \"Storage Big Queue\":\n"
                + "    - \"Queue Big Storage\"  # the same words in another order; both: ")
        .contains(
            "  \"Postgres Flexible Server\":\n"
                + "    - \"Postgres Flexible\"  # all words of one are in the other")
        .doesNotContain("SQL Database");
    assertThat(GraphDump.of(database)).isEqualTo(before);

    Files.writeString(notes.resolve("aliases.yaml"), outcome.out());
    assertThat(Outcome.of("import", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(ask("MATCH (e:Entity {name: 'Storage Big Queue'}) RETURN e.aliases AS aliases"))
        .extracting(row -> row.get("aliases"))
        .containsExactly(List.of("Queue Big Storage"));
  }
}
