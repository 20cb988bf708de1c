package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home whose graph an older Neo4j has made, and the current one takes over. */
@Tag("long")
class UpgradeIT {

  private static final Path OLDER = Path.of("target/neo4j-5.classpath").toAbsolutePath();

  @TempDir private Path temp;

  private Path home;
  private String before;

  private void older(boolean killed) throws Exception {
    home = temp.resolve("home");
    Certificate certificate = Certificate.in(Files.createDirectory(temp.resolve("tls")));
    try (StockNeo4j older =
        StockNeo4j.begin(StockNeo4j.Version.LTS, home.resolve("neo4j"), certificate)) {
      older.await();
      LocalCommands asking = new LocalCommands(temp.resolve("asking"));
      Outcome imported = asking.run(older.environment("bolt"), "import", "seeds");
      assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.ANSWERED);
      before = asking.run(older.environment("bolt"), "export").out();
      Files.writeString(home.resolve("password"), older.password());
      Files.writeString(home.resolve("neo4j/version"), "5.26.30\n");
      if (killed) {
        older.kill();
      }
    }
  }

  @Test
  void keepsTheGraphAndADumpOfIt() throws Exception {
    older(false);
    LocalCommands verbgraph = new LocalCommands(home);
    try {
      Outcome after = verbgraph.run("export");

      assertThat(after.out()).as(after.err()).isEqualTo(before);
      assertThat(home.resolve("neo4j/version")).content().startsWith("2026.");

      verbgraph.run("stop");
      Outcome refused = verbgraph.with(OLDER).run("export");
      assertThat(refused.code()).isEqualTo(ExitCode.DATABASE);
      assertThat(refused.err()).contains("belongs to Neo4j 2026.", "this is 5.26.30");

      verbgraph.run("forget", "seeds");
      Path dump = home.resolve("backups/neo4j-5.26.30.dump");
      assertThat(verbgraph.run("restore", dump.toString()).code()).isEqualTo(ExitCode.ANSWERED);
      assertThat(verbgraph.run("export").out()).isEqualTo(before);
    } finally {
      verbgraph.run("stop");
    }
  }

  @Test
  void touchesNothingWhereTheOlderOneWasKilled() throws Exception {
    older(true);

    Outcome refused = new LocalCommands(home).run("export");

    assertThat(refused.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(refused.err()).contains("as Neo4j 5.26.30 has left it", "import again");
    assertThat(home.resolve("neo4j/version")).content().isEqualTo("5.26.30\n");
    assertThat(home.resolve("backups")).isEmptyDirectory();
  }
}
