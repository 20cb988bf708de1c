package dev.verbgraph.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the local Neo4j, with one that they share. */
class LocalServerIT {

  @TempDir private static Path temp;
  private static LocalCommands verbgraph;

  @BeforeAll
  static void importTheSeeds() throws IOException {
    verbgraph = LocalCommands.atOtherPorts(temp.resolve("home"));
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
        .containsPattern("Limits +heap \\d+ MB, page cache \\d+ MB\n")
        .containsPattern("Disk +\\d{1,4} MB\n")
        .containsPattern("Documents +3\n")
        .containsPattern("Entities +\\d+\n")
        .containsPattern("Imported +last 20\\d\\d-")
        .doesNotContain("under way", "Idle");
  }

  @Test
  void theDoctorFindsWhatIsWrong() {
    Outcome well = verbgraph.run("doctor");
    assertThat(well.code()).as(well.out()).isEqualTo(ExitCode.ANSWERED);
    assertThat(well.out())
        .contains("ok      java", "ok      memory", "ok      disk", "ok      rights")
        .contains("runs, at ports ", "3 documents, complete")
        .containsPattern("ok +entity-kinds +none\n")
        .doesNotContainPattern("(?m)^(wrong|unknown)");

    verbgraph.run("query", "--write", "-e", "CREATE (:Entity {name: 'Lonely', names: ['lonely']})");
    verbgraph.run("query", "--write", "-e", "DROP INDEX passage_text");
    Outcome ill = verbgraph.run("doctor");
    assertThat(ill.code()).isEqualTo(ExitCode.NONE);
    assertThat(ill.out())
        .containsPattern("wrong +lonely-nodes +1 row that should not be there\n  verbgraph query")
        .containsPattern("wrong +constraints .*\n  verbgraph query --write -f cypher/schema/009-");

    verbgraph.run("query", "--write", "-e", "MATCH (n:Entity {name: 'Lonely'}) DELETE n");
    verbgraph.run("query", "--write", "-f", "cypher/schema/009-passage-text.cypher");
    verbgraph.run("query", "--write", "-e", "CALL db.awaitIndexes()");
    assertThat(sizesLeftOut(verbgraph.run("doctor"))).isEqualTo(sizesLeftOut(well));

    Outcome without = verbgraph.with(temp.resolve("no.classpath")).run("doctor");
    assertThat(without.out()).containsPattern("wrong +java ").containsPattern("unknown +graph ");
  }

  /** How much memory and disk is free changes all the time. */
  private static String sizesLeftOut(Outcome doctor) {
    return doctor.out().replaceAll("[\\d.,]+ [MG]B", "");
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

  @Test
  void aBackupThatCtrlCEndsLeavesNothingAndTheServerRunsAgain() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("interrupted"));
    String before = verbgraph.run("export").out();

    interrupt(() -> !isEmpty(folder), "backup", folder.resolve("graph.dump").toString());

    assertThat(folder).isEmptyDirectory();
    assertThat(verbgraph.run("status").out()).contains("is running");
    assertThat(verbgraph.run("export").out()).isEqualTo(before);
  }

  /**
   * Runs a command and ends it by Ctrl-C.
   *
   * @param begun whether it is in the middle of its work
   */
  private static void interrupt(BooleanSupplier begun, String... command) throws Exception {
    Path said = temp.resolve("said by " + command[0]);
    Process running = verbgraph.begin(said, command);
    while (!begun.getAsBoolean()) {
      assertThat(running.isAlive()).as(Files.readString(said)).isTrue();
      Thread.sleep(5);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(running.pid())).start().waitFor();
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).as(Files.readString(said)).isTrue();
    assertThat(running.exitValue()).isEqualTo(130);
    assertThat(Files.readString(said)).contains("interrupted");
  }

  private static boolean isEmpty(Path folder) {
    return requireNonNull(folder.toFile().list()).length == 0;
  }

  @Test
  void aBackupBringsTheGraphBack() throws Exception {
    Path file = temp.resolve("a graph.dump");
    String before = verbgraph.run("export").out();

    Outcome backup = verbgraph.run("backup", file.toString());
    assertThat(backup.code()).as(backup.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(backup.out()).isEqualTo(file + ": 3 documents, 107 entities\n");
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    assertThat(verbgraph.run("backup", file.toString()).err()).contains("is there already");

    assertThat(verbgraph.run("forget", "seeds/azure-services-map.md").code())
        .isEqualTo(ExitCode.ANSWERED);
    String after = verbgraph.run("export").out();
    byte[] whole = Files.readAllBytes(file);
    Path half = Files.write(temp.resolve("half"), Arrays.copyOf(whole, whole.length / 2));
    Outcome failed = verbgraph.run("restore", half.toString());
    assertThat(failed.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(failed.err()).contains("admin tool failed", "nothing was changed");
    assertThat(verbgraph.run("export").out()).as("unchanged").isEqualTo(after);

    Path draft = temp.resolve("home/restore");
    interrupt(() -> Files.exists(draft), "restore", file.toString());
    assertThat(draft).doesNotExist();
    assertThat(verbgraph.run("export").out()).as("interrupted").isEqualTo(after);

    Outcome restored = verbgraph.run("restore", file.toString());
    assertThat(restored.code()).as(restored.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(restored.out()).isEqualTo("3 documents, 107 entities\n");
    assertThat(verbgraph.run("export").out()).isEqualTo(before);
    try (var files = Files.list(temp)) {
      assertThat(files).noneMatch(each -> each.getFileName().toString().startsWith(".verbgraph"));
    }
  }
}
