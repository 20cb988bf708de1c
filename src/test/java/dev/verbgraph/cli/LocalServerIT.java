package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the local Neo4j, with one that they share. */
class LocalServerIT {

  @TempDir private static Path temp;
  private static LocalCommands verbgraph;

  @BeforeAll
  static void importTheSeeds() {
    verbgraph = new LocalCommands(temp.resolve("home"));
    assertThat(verbgraph.run("status").out()).contains("Neo4j is not running");
    Outcome imported = verbgraph.run("import", "seeds");
    assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.ANSWERED);
  }

  @AfterAll
  static void stop() {
    verbgraph.run("stop");
  }

  @Test
  void statusTellsOfTheServerAndOfTheGraph() {
    Outcome status = verbgraph.run("status");

    assertThat(status.code()).as(status.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(status.out())
        .containsPattern(
            "Neo4j [\\d.]+ is running, since 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d\\.\n")
        .containsPattern("Browser +http://127\\.0\\.0\\.1:\\d+/browser/\n")
        .containsPattern("Bolt +neo4j://127\\.0\\.0\\.1:\\d+\n")
        .containsPattern("Memory +\\d{2,4} MB\n")
        .containsPattern("Disk +\\d{1,4} MB\n")
        .containsPattern("Documents +3\n")
        .containsPattern("Entities +\\d+\n")
        .containsPattern("Imported +last 20\\d\\d-")
        .doesNotContain("under way");
  }

  @Test
  void inTheForegroundItStaysUntilItIsEnded() throws Exception {
    Path said = temp.resolve("said");
    Process foreground = verbgraph.begin(said, "start", "--foreground");
    while (!Files.readString(said).contains("Ctrl-C stops it")) {
      assertThat(foreground.isAlive()).as(Files.readString(said)).isTrue();
      Thread.sleep(20);
    }

    new ProcessBuilder("kill", "-INT", Long.toString(foreground.pid())).start().waitFor();

    assertThat(foreground.waitFor(30, TimeUnit.SECONDS)).as(Files.readString(said)).isTrue();
    assertThat(Files.readString(said))
        .endsWith("Neo4j is stopped.\n")
        .doesNotContain("interrupted");
    assertThat(foreground.exitValue()).isZero();
    assertThat(verbgraph.run("status").out()).contains("Neo4j is not running");
    assertThat(verbgraph.run("list").code()).as("what was imported").isEqualTo(ExitCode.ANSWERED);
  }
}
