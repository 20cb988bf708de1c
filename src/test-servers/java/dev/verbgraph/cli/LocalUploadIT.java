package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.store.Database;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a local Neo4j into the one that tests share. */
@Tag("long")
class LocalUploadIT {

  @TempDir private static Path temp;
  private static LocalCommands verbgraph;

  @BeforeAll
  static void importTheSeeds() throws IOException {
    verbgraph = LocalCommands.atOtherPorts(temp.resolve("home"));
    Outcome imported = verbgraph.run("import", "seeds");
    assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.ANSWERED);
  }

  @AfterAll
  static void stop() {
    verbgraph.run("stop");
  }

  @Test
  void anUploadThatIsKilledGoesOnWhereItWas() throws Exception {
    Database there = TestNeo4j.emptied();
    String uri = TestNeo4j.target().uri().toString();
    Path said = temp.resolve("uploaded");
    Process killed = verbgraph.begin(UploadInSmallTransactions.class, said, uri);
    while (!Files.readString(said).contains("uploaded")) {
      assertThat(killed.isAlive()).as(Files.readString(said)).isTrue();
      Thread.sleep(1);
    }
    killed.destroyForcibly().waitFor();
    assertThat(verbgraph.run("export", "--uri", uri).err()).contains("the graph is not whole");

    Outcome rest = verbgraph.run("upload", "--uri", uri);

    assertThat(rest.code()).as(rest.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(rest.out()).startsWith("3 documents: nodes ").doesNotContain("+134");
    assertThat(verbgraph.run("export", "--uri", uri).out())
        .isEqualTo(verbgraph.run("export").out());
    List<String> whole = GraphDump.of(there);
    assertThat(verbgraph.run("upload", "--uri", uri).out())
        .isEqualTo("3 documents, nothing changed: 0 nodes, 0 relationships\n");
    assertThat(verbgraph.run("import", "seeds", "--uri", uri).out())
        .isEqualTo("3 documents, nothing changed: 0 nodes, 0 relationships\n");
    assertThat(GraphDump.of(there)).isEqualTo(whole);
  }

  @Test
  void anUploadReplacesNothingOfOthers() throws Exception {
    TestNeo4j.emptied();
    String uri = TestNeo4j.target().uri().toString();
    Path other = Files.writeString(temp.resolve("other.md"), "# Shop\n\n- Mill uses Axle\n");
    verbgraph.run("import", other.toString(), "--uri", uri);

    Outcome refused = verbgraph.run("upload", "--uri", uri);

    assertThat(refused.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(refused.err()).contains("has a document that the local one has not", "other.md");
    assertThat(verbgraph.run("list", "documents", "--uri", uri).out()).doesNotContain("seeds");
  }
}
