package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as the terminal sends it to the real process. */
class InterruptIT {

  private static final int DOCUMENTS = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path temp;
  private Path notes;
  private Path talk;
  private Database database;
  private ImportProcess processes;

  @BeforeEach
  void writeNotes() throws IOException {
    Path top = temp.toRealPath();
    RandomNotes.write(RandomNotes.many(DOCUMENTS, 1), top);
    notes = top.resolve("notes");
    talk = top.resolve("talk");
    database = TestNeo4j.emptied();
    processes = new ImportProcess(TestNeo4j.target(), talk);
  }

  private void interrupt(Process process) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor())
        .isZero();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as(
            "ended by SIGINT, unless it is ignored since the start of these tests, and env cannot"
                + " undo that")
        .isTrue();
    assertThat(process.exitValue())
        .as(Files.readString(talk))
        .isEqualTo(ExitCode.INTERRUPTED.code());
    assertThat(talk)
        .content()
        .contains("verbgraph: interrupted", "the same command")
        .doesNotContain("Exception");
  }

  @Test
  void anInterruptedImportSaysSoAndIsCompletedByTheNext() throws Exception {
    Process process = processes.command("import", notes.toString());
    ImportProcess.awaitTransaction(database);

    interrupt(process);

    assertThat(Outcome.of("import", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
    List<String> completed = GraphDump.of(database);
    TestNeo4j.emptied();
    Outcome.of("import", notes.toString());
    assertThat(completed).containsExactlyElementsOf(GraphDump.of(database));
  }

  @Test
  void watchingEndsWhenItIsInterrupted() throws Exception {
    Process process = processes.command("import", "--watch", notes.toString());
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!Files.readString(talk).contains("watching")) {
        assertThat(System.nanoTime()).as(Files.readString(talk)).isLessThan(end);
        Thread.sleep(20);
      }
      List<String> before = GraphDump.of(database);

      interrupt(process);

      assertThat(GraphDump.of(database)).isNotEmpty().isEqualTo(before);
    } finally {
      process.destroyForcibly();
    }
  }
}
