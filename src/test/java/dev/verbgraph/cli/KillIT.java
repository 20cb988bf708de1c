package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.TestNeo4j;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is killed at any moment, and then done again, gives the graph of an undisturbed
 * one. Every second one is killed on its way from one graph to another. The long run:
 *
 * <pre>mvn test -Dtest=KillIT -Dverbgraph.kills=50</pre>
 *
 * <p>Other moments: {@code -Dverbgraph.seed=SEED}.
 */
class KillIT {

  private static final int DOCUMENTS = 200;

  /** One in so many is the real command, which writes so few notes in one transaction. */
  private static final int REAL_COMMANDS = 4;

  @TempDir private Path temp;

  private ImportProcess processes;
  private final Random random = new Random(Long.getLong("verbgraph.seed", 1));

  @Test
  void aKilledImportLosesNothing() throws Exception {
    Path top = temp.toRealPath();
    SortedMap<String, String> before = RandomNotes.many(DOCUMENTS, 1);
    SortedMap<String, String> after = RandomNotes.many(DOCUMENTS, 2);
    Database database = TestNeo4j.emptied();
    RandomNotes.write(after, top);
    processes = new ImportProcess(TestNeo4j.target(), top.resolve("talk"));
    int transactions = processes.transactions(top.resolve("notes"));
    long duration = duration(top);
    List<String> undisturbed = GraphDump.of(database);
    int unfinished = 0;

    int kills = Integer.getInteger("verbgraph.kills", 4);
    for (int kill = 0; kill < kills; kill++) {
      TestNeo4j.emptied();
      if (kill % 2 == 1) {
        RandomNotes.write(before, top);
        importAgain(top);
        RandomNotes.write(after, top);
      }
      if (kill % REAL_COMMANDS == REAL_COMMANDS - 1) {
        killRealCommand(top, duration);
      } else {
        killAfter(random.nextInt(transactions), top);
      }
      unfinished += isUnfinished(database) ? 1 : 0;
      importAgain(top);

      assertThat(GraphDump.of(database)).as("kill %d", kill).containsExactlyElementsOf(undisturbed);
    }
    System.out.printf("%d kills, %d of them between two transactions%n", kills, unfinished);
    assertThat(unfinished).isPositive();
  }

  private static void importAgain(Path top) {
    Outcome again = Outcome.of("import", "--prune", top.resolve("notes").toString());
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.ANSWERED);
  }

  private static boolean isUnfinished(Database database) {
    Map<String, Object> state =
        database.read(Cypher.of("read/state"), Map.of(), Duration.ofSeconds(30)).rows().getFirst();
    return (Boolean) state.get("unfinished");
  }

  /** How long the real command takes, in milliseconds. */
  private long duration(Path top) throws IOException, InterruptedException {
    TestNeo4j.emptied();
    long start = System.nanoTime();
    assertThat(real(top).waitFor()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private void killRealCommand(Path top, long duration) throws IOException, InterruptedException {
    Process process = real(top);
    Thread.sleep(random.nextLong(duration));
    process.destroyForcibly().waitFor();
  }

  private void killAfter(int transactions, Path top) throws IOException, InterruptedException {
    Process process = processes.small(top.resolve("notes"));
    try (BufferedReader lines = process.inputReader()) {
      for (int i = 0; i < transactions; i++) {
        lines.readLine();
      }
      Thread.sleep(random.nextInt(20));
      process.destroyForcibly().waitFor();
    }
  }

  private Process real(Path top) throws IOException {
    return processes.command("import", "--prune", top.resolve("notes").toString());
  }
}
