package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.server.Endpoint;
import dev.verbgraph.server.LocalNeo4j;
import dev.verbgraph.server.Progress;
import dev.verbgraph.server.Servers;
import dev.verbgraph.server.Status;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Target;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.TestNeo4j;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed in the middle of an import, started again, and the import done again: that
 * gives the graph of an undisturbed one. The long run:
 *
 * <pre>
 * mvn verify -Dit.test=ServerKillIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dverbgraph.kills=20
 * </pre>
 *
 * <p>Other moments: {@code -Dverbgraph.seed=SEED}.
 */
class ServerKillIT {

  private static final int DOCUMENTS = 40;

  /** One in so many is the real command, which writes so few notes in one transaction. */
  private static final int REAL_COMMANDS = 3;

  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final Duration STARTING = Duration.ofSeconds(30);

  @TempDir private Path temp;
  private Path top;
  private Path notes;
  private Path talk;
  private LocalNeo4j neo4j;
  private final Random random = new Random(Long.getLong("verbgraph.seed", 1));

  @BeforeEach
  void aServer() throws IOException {
    Path home = temp.toRealPath().resolve("home");
    top = Files.createDirectory(temp.toRealPath().resolve("top"));
    notes = top.resolve("notes");
    talk = temp.toRealPath().resolve("talk");
    neo4j = Servers.at(home);
  }

  @AfterEach
  void nothingIsLeftRunning() throws Exception {
    neo4j.stop(GRACE, Progress.SILENT);
  }

  @Test
  void anImportWhoseServerIsKilledLosesNothing() throws Exception {
    SortedMap<String, String> before = RandomNotes.many(DOCUMENTS, 1);
    SortedMap<String, String> after = RandomNotes.many(DOCUMENTS, 2);
    TestNeo4j.emptied();
    RandomNotes.write(after, top);
    int transactions = new ImportProcess(TestNeo4j.target(), talk).transactions(notes);
    List<String> undisturbed = GraphDump.of(Database.open(TestNeo4j.target()));
    int unfinished = 0;

    int kills = Integer.getInteger("verbgraph.kills", REAL_COMMANDS);
    for (int kill = 0; kill < kills; kill++) {
      try (Database database = started()) {
        // The first kill meets an empty database, without constraints and indexes.
        database.execute(
            new Cypher("test/clear", "MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
        if (kill % 2 == 1) {
          RandomNotes.write(before, top);
          importAgain();
          RandomNotes.write(after, top);
        }
        if (kill % REAL_COMMANDS == REAL_COMMANDS - 1) {
          killUnderRealCommand(database);
        } else {
          killAfter(random.nextInt(transactions));
        }
      }
      try (Database database = started()) {
        unfinished += isUnfinished(database) ? 1 : 0;
        importAgain();

        assertThat(GraphDump.of(database))
            .as("kill %d", kill)
            .containsExactlyElementsOf(undisturbed);
      }
    }
    System.out.printf(
        "%d kills of the server, %d of them between two transactions%n", kills, unfinished);
    assertThat(unfinished).isPositive();
  }

  private Target target() throws Exception {
    Endpoint endpoint = neo4j.start(Progress.SILENT);
    return new Target(
        endpoint.bolt(),
        endpoint.username(),
        endpoint.password(),
        Optional.empty(),
        STARTING,
        Target.GREETING,
        Optional.empty());
  }

  private Database started() throws Exception {
    return Database.open(target());
  }

  private void importAgain() throws Exception {
    Outcome again =
        Outcome.of(
            OptionalInt.empty(),
            ImportProcess.environment(target()),
            "import",
            "--prune",
            notes.toString());
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.ANSWERED);
  }

  private static boolean isUnfinished(Database database) {
    return (Boolean)
        database.read(Cypher.of("read/state"), Map.of(), GRACE).rows().getFirst().get("unfinished");
  }

  private void killAfter(int transactions) throws Exception {
    Process process = new ImportProcess(target(), talk).small(notes);
    try (BufferedReader lines = process.inputReader()) {
      for (int i = 0; i < transactions; i++) {
        lines.readLine();
      }
      Thread.sleep(random.nextInt(20));
      killServer();
      assertThat(process.waitFor()).as("ended by itself").isNotZero();
    }
  }

  private void killUnderRealCommand(Database database) throws Exception {
    Target target = target();
    Process process =
        new ImportProcess(target, talk).command("import", "--prune", notes.toString());
    ImportProcess.awaitTransaction(database);
    Thread.sleep(random.nextInt(100));
    killServer();

    assertThat(process.waitFor()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(talk)
        .content()
        .contains("no Neo4j answers at " + target.uri(), "run the command again")
        .doesNotContain("Exception");
  }

  private void killServer() throws Exception {
    ProcessHandle server = ProcessHandle.of(((Status.Running) neo4j.status()).pid()).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
  }
}
