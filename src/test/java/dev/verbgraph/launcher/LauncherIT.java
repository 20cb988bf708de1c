package dev.verbgraph.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher in a clean copy of the project, as a person has it after cloning. */
class LauncherIT {
  @TempDir private Path temp;
  private Path project;
  private Path home;

  record Run(int code, String out, String err) {}

  @BeforeEach
  void aCleanCopy() throws Exception {
    project = temp.toRealPath().resolve("a clean copy");
    home = temp.toRealPath().resolve("home");
    try (var parts = Files.list(Path.of(""))) {
      for (Path part : parts.filter(LauncherIT::isCloned).toList()) {
        copy(part, project.resolve(part));
      }
    }
  }

  @AfterEach
  void nothingIsLeftRunning() throws Exception {
    verbgraph("stop");
    long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!processes().isEmpty()) {
      assertThat(System.nanoTime()).as("%s", processes()).isLessThan(limit);
      Thread.sleep(50);
    }
  }

  @Test
  void buildsItselfStartsTheServerOnceAndStopsIt() throws Exception {
    Run version = verbgraph("--version");
    assertThat(version.err).startsWith("verbgraph: building for the first time").doesNotContain("[ERROR]");
    assertThat(version.code).isZero();
    assertThat(version.out).contains("0.1.0");
    assertThat(verbgraph("--version").err).isEmpty();

    Process together = begin("start");
    Run start = verbgraph("start");
    assertThat(start.code).as(start.err).isZero();
    assertThat(finish(together).code).isZero();
    assertThat(processes().stream().filter(line -> line.contains("--home-dir=" + home))).hasSize(1);
    assertThat(verbgraph("status").code).isZero();

    assertThat(verbgraph("stop").code).isZero();
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

  private Run verbgraph(String... arguments) throws Exception {
    return finish(begin(arguments));
  }

  private Process begin(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(project.resolve("verbgraph").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().put("VERBGRAPH_HOME", home.toString());
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes());
    String err = new String(process.getErrorStream().readAllBytes());
    return new Run(process.waitFor(), out, err);
  }

  /** The command lines of what runs in the copy or for its home. */
  private List<String> processes() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().arguments().map(arguments -> String.join(" ", arguments)).stream())
        .filter(line -> line.contains(temp.toString()))
        .toList();
  }
}
