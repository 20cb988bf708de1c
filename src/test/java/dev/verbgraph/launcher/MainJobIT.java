package dev.verbgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README promises a stranger: from a clean copy of the project to an answer, by the real
 * launcher.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {

  @TempDir private static Path temp;

  private static Path project;

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void copyTheProject() throws IOException {
    project = temp.toRealPath().resolve("a clean copy");
    try (var parts = Files.list(Path.of(""))) {
      for (Path part : parts.filter(MainJobIT::isCloned).toList()) {
        copy(part, project.resolve(part));
      }
    }
  }

  /** Neither what is built nor what belongs to git or to an editor. */
  private static boolean isCloned(Path part) {
    return !part.toString().startsWith(".") && !part.toString().equals("target");
  }

  private static void copy(Path source, Path target) throws IOException {
    try (var files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @AfterAll
  static void nothingIsLeftRunning() throws Exception {
    verbgraph("stop");
    long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!processes().isEmpty()) {
      assertThat(System.nanoTime()).as("%s", processes()).isLessThan(limit);
      Thread.sleep(50);
    }
  }

  /** The command lines of what runs in the copy or for its home. */
  private static List<String> processes() {
    return ProcessHandle.allProcesses()
        .flatMap(process ->
            process.info().arguments().map(arguments -> String.join(" ", arguments)).stream())
        .filter(line -> line.contains(temp.toString()))
        .toList();
  }

  private static Run verbgraph(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(project.resolve("verbgraph").toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(temp, "out", "");
    Path err = Files.createTempFile(temp, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("VERBGRAPH_"));
    environment.put("VERBGRAPH_HOME", temp.resolve("home").toString());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  @Order(1)
  void importsTheSeedsOnANeo4jThatItStarts() throws Exception {
    Run run = verbgraph("import", "seeds");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("3 documents: nodes +").hasLineCount(1);
    assertThat(run.err())
        .contains("building for the first time")
        .contains("seeds/azure-services-map.md:174:1: warning: ")
        .doesNotContain("Exception");
  }

  @Test
  @Order(2)
  void answersWithTheLineThatSaysSo() throws Exception {
    Run run = verbgraph("dependents", "Virtual Machines");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Azure Kubernetes Service")
        .contains("seeds/azure-services-map.md:27");
    assertThat(run.err()).isEmpty();
  }

  @Test
  @Order(3)
  void changesNothingTheSecondTime() throws Exception {
    assertThat(verbgraph("import", "seeds"))
        .isEqualTo(new Run(0, "3 documents, nothing changed: 0 nodes, 0 relationships\n", ""));
  }

  @Test
  @Order(4)
  void aWrongPasswordIsRefusedWithWhatToDo() throws Exception {
    String bolt =
        verbgraph("status")
            .out()
            .lines()
            .filter(line -> line.contains("neo4j://"))
            .findFirst()
            .orElseThrow()
            .strip();

    Run run =
        verbgraph(
            "list", "--uri", bolt.substring(bolt.indexOf("neo4j://")), "--password:env", "HOME");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("does not accept this password for neo4j")
        .contains("--password");
  }

  @Test
  @Order(5)
  void stopsWhatItStarted() throws Exception {
    assertThat(verbgraph("stop").out()).isEqualTo("Neo4j is stopped.\n");
    assertThat(verbgraph("status").code()).isEqualTo(1);
    assertThat(verbgraph("stop").out()).isEqualTo("Neo4j was not running.\n");
  }
}
