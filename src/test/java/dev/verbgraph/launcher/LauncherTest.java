package dev.verbgraph.launcher;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Maven and with JDKs that only tell how they were called. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("verbgraph").toAbsolutePath();

  @TempDir private Path temp;

  private Path project;
  private Path bin;
  private Path jdk25;

  record Run(int code, String out, String err) {}

  @BeforeEach
  void aProject() throws IOException {
    project = temp.toRealPath().resolve("a project");
    for (String folder :
        List.of("src/main/java", "src/server", "src/launcher", "cypher", "seeds")) {
      Files.createDirectories(project.resolve(folder));
    }
    Files.copy(LAUNCHER, project.resolve("verbgraph"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
    Files.writeString(project.resolve("src/main/java/B.java"), "class B {}");
    bin = Files.createDirectory(temp.resolve("bin"));
    script(
        bin.resolve("mvn"),
        """
        echo "maven with JAVA_HOME=$JAVA_HOME" >>"%1$s/builds"
        mkdir -p "%1$s/target"
        touch "%1$s/target/verbgraph.jar"
        touch "%1$s/a library.jar"
        echo "%1$s/a library.jar" >"%1$s/target/cli.classpath"
        echo "/repository/neo4j.jar" >"%1$s/target/server.classpath"
        """
            .formatted(project));
    jdk25 = jdk("jdk 25", "25.0.3");
  }

  /** The class cache is made in the background. */
  @AfterEach
  void nothingIsLeftRunning() throws Exception {
    await(() ->
        Files.notExists(project.resolve("target/launcher/cache" + jdk25 + "/25.0.3.training")));
  }

  @Test
  void buildsOnFirstUseAndSaysSo() throws Exception {
    Run first = run("--version");
    Run second = run("--version");

    assertThat(first.code).isZero();
    assertThat(first.err).startsWith("verbgraph: building for the first time");
    assertThat(second.err).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    Run run = run("query", "-e", "RETURN \"a  b\" AS x", "", "*");

    assertThat(run.out.lines())
        .containsSequence("dev.verbgraph.cli.Main", "query", "-e", "RETURN \"a  b\" AS x", "", "*");
  }

  @Test
  void keepsTheTwoClassPathsApart() throws Exception {
    run("--version");

    assertThat(project.resolve("target/launcher/java-options"))
        .content()
        .contains("\"-cp\"\n\"" + project + "/target/verbgraph.jar:" + project + "/a library.jar\"")
        .contains("\"-Dverbgraph.server.classpath=" + project + "/target/server.classpath\"")
        .doesNotContain("neo4j.jar");
  }

  @Test
  void worksFromAnyFolderThroughSymbolicLinks() throws Exception {
    Path far = Files.createSymbolicLink(temp.resolve("far link"), project.resolve("verbgraph"));
    Path near = Files.createSymbolicLink(bin.resolve("vg"), Path.of("../" + far.getFileName()));

    Run run = execute(temp, Map.of(), near.toString(), "--version");

    assertThat(run.out).contains("@" + project + "/target/launcher/java-options");
  }

  @Test
  void endsWithTheExitCodeOfTheCommandLine() throws Exception {
    assertThat(run("exit-with", "4").code).isEqualTo(4);
  }

  @Test
  void buildsAgainWhenASourceChanged() throws Exception {
    run("--version");
    later(project.resolve("src/main/java/A.java"));

    assertThat(run("--version").err).startsWith("verbgraph: the sources changed: building");
    assertThat(builds()).hasSize(2);
  }

  @Test
  void buildsAgainWhenASourceWasDeleted() throws Exception {
    run("--version");
    Files.delete(project.resolve("src/main/java/B.java"));
    run("--version");

    assertThat(builds()).hasSize(2);
  }

  @Test
  void buildsAgainWhenTheProjectWasMoved() throws Exception {
    run("--version");
    nothingIsLeftRunning();
    Path moved = Files.move(project, temp.resolve("moved"));
    project = moved;

    Run run = execute(temp, Map.of(), moved.resolve("verbgraph").toString(), "--version");

    assertThat(run.err).contains("building");
  }

  @Test
  void doesNotBuildForANoteThatChanged() throws Exception {
    Path note = Files.writeString(project.resolve("seeds/note.md"), "# A");
    run("--version");
    later(note);
    run("--version");

    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsOnceWhenSeveralCommandsStartTogether() throws Exception {
    List<Process> together = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      together.add(begin(temp, Map.of(), project.resolve("verbgraph").toString(), "--version"));
    }
    for (Process process : together) {
      assertThat(finish(process).code).isZero();
    }

    assertThat(builds()).hasSize(1);
    assertThat(project.resolve("target/launcher/lock")).doesNotExist();
  }

  @Test
  void takesTheLockOfABuildThatDied() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(project.resolve("target/launcher"));
    Files.createSymbolicLink(
        project.resolve("target/launcher/lock"), Path.of(Long.toString(dead.pid())));

    assertThat(run("--version").code).isZero();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void showsWhyABuildFailed() throws Exception {
    script(
        bin.resolve("mvn"),
        "echo '[INFO] a lot'; echo '[ERROR] A.java:[1,1] no such thing'; exit 1");

    Run run = run("--version");

    assertThat(run.code).isEqualTo(69);
    assertThat(run.out).isEmpty();
    assertThat(run.err)
        .contains("[ERROR] A.java:[1,1] no such thing")
        .contains("the build failed")
        .contains(project + "/target/launcher/build.log")
        .doesNotContain("a lot");
    assertThat(run("--version").code).as("and tries again").isEqualTo(69);
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Files.delete(bin.resolve("mvn"));
    // Only what the launcher itself calls: the machine's own mvn must not be found.
    for (String tool : List.of("find", "readlink", "mkdir", "ln", "rm", "sed", "cat", "mv")) {
      script(bin.resolve(tool), "exec '" + which(tool) + "' \"$@\"");
    }

    Run run =
        execute(
            temp,
            Map.of("PATH", bin.toString()),
            project.resolve("verbgraph").toString(),
            "--version");

    assertThat(run.code).isEqualTo(69);
    assertThat(run.err).contains("there is no mvn on the PATH");
  }

  /** Built by one user, and called by another. */
  @Test
  void saysWhatAnotherUserCannotRead() throws Exception {
    run("--version");
    nothingIsLeftRunning();
    Files.delete(project.resolve("a library.jar"));

    Run run = asAnother("--version");

    assertThat(run.code).isEqualTo(69);
    assertThat(run.err)
        .startsWith("verbgraph: cannot read " + project + "/a library.jar")
        .contains(" has built it", "a copy of " + project)
        .doesNotContain("make it writable");
  }

  @Test
  void saysWhoseTheFolderIsThatItCannotWriteTo() throws Exception {
    Run run = asAnother("--version");

    assertThat(run.code).isEqualTo(69);
    assertThat(run.err)
        .isEqualTo(
            """
            verbgraph: cannot write to %1$s: it belongs to %2$s
              Verbgraph builds itself there. Use a copy of %1$s of your own, or have it made writable for you.
            """
                .formatted(project, Files.getOwner(project).getName()));
  }

  /** Who may read everything and write nowhere: a superuser, who may, becomes nobody. */
  private Run asAnother(String... arguments) throws Exception {
    everywhere("r-xr-xr-x");
    List<String> command = new ArrayList<>();
    if (Files.isWritable(project)) {
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.add(project.resolve("verbgraph").toString());
    command.addAll(List.of(arguments));
    try {
      return execute(Path.of("/"), Map.of(), command.toArray(String[]::new));
    } finally {
      everywhere("rwx------");
    }
  }

  private void everywhere(String permissions) throws IOException {
    try (Stream<Path> all = Files.walk(temp.toRealPath())) {
      for (Path path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        Files.setPosixFilePermissions(path, fromString(permissions));
      }
    }
  }

  @Test
  void saysWhichJdkItNeeds() throws Exception {
    Path old = jdk("jdk 17", "17.0.15");

    Run run =
        execute(
            temp,
            Map.of("VERBGRAPH_JAVA_HOME", old.toString()),
            project.resolve("verbgraph").toString());

    assertThat(run.code).isEqualTo(69);
    assertThat(run.err)
        .contains("VERBGRAPH_JAVA_HOME is not the folder of a JDK 21 or newer: " + old);
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    Path old = jdk("jdk 17", "17.0.15");
    Files.createSymbolicLink(bin.resolve("java"), jdk25.resolve("bin/java"));

    Run run =
        execute(
            temp,
            Map.of("VERBGRAPH_JAVA_HOME", "", "JAVA_HOME", old.toString()),
            project.resolve("verbgraph").toString());

    assertThat(run.out).contains("-Dverbgraph.server.java=" + jdk25.toRealPath());
  }

  @Test
  void givesNeo4jAJdkThatItRunsOn() throws Exception {
    Path newer = jdk("jdk 26", "26");

    Run run =
        execute(
            temp,
            Map.of("VERBGRAPH_JAVA_HOME", newer.toString(), "JAVA_HOME", jdk25.toString()),
            project.resolve("verbgraph").toString());

    assertThat(run.out).startsWith("jdk 26\n").contains("-Dverbgraph.server.java=" + jdk25);
  }

  @Test
  void buildsWithTheJdkItFound() throws Exception {
    script(jdk25.resolve("bin/javac"), "");
    run("--version");

    assertThat(builds()).containsExactly("maven with JAVA_HOME=" + jdk25);
  }

  @Test
  void usesTheClassCacheOnceItIsMade() throws Exception {
    assertThat(run("--version").out).doesNotContain("-XX:AOTCache");
    Path cache = project.resolve("target/launcher/cache" + jdk25 + "/25.0.3");
    awaitFile(cache);

    assertThat(run("--version").out).contains("-XX:AOTCache=").contains("-Xlog:aot*=off");
    later(project.resolve("target/verbgraph.jar"));
    assertThat(run("--version").out).as("not for another jar").doesNotContain("-XX:AOTCache");
  }

  @Test
  void usesAClassDataArchiveOnAnOlderJdk() throws Exception {
    Path jdk21 = jdk("jdk 21", "21.0.9");
    Map<String, String> environment = Map.of("VERBGRAPH_JAVA_HOME", jdk21.toString());
    String launcher = project.resolve("verbgraph").toString();
    execute(temp, environment, launcher);
    awaitFile(project.resolve("target/launcher/cache" + jdk21 + "/21.0.9"));

    assertThat(execute(temp, environment, launcher).out)
        .contains("-XX:SharedArchiveFile=")
        .contains("-Xlog:cds*=off")
        .contains("-Dverbgraph.server.java=" + jdk21);
  }

  private Run run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(project.resolve("verbgraph").toString()));
    command.addAll(List.of(arguments));
    return execute(temp, Map.of(), command.toArray(String[]::new));
  }

  private Run execute(Path folder, Map<String, String> environment, String... command)
      throws Exception {
    return finish(begin(folder, environment, command));
  }

  private Process begin(Path folder, Map<String, String> environment, String... command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().merge("PATH", bin + ":", (path, first) -> first + path);
    builder.environment().put("VERBGRAPH_JAVA_HOME", jdk25.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(project.resolve("builds"));
  }

  /**
   * A JDK that prints its name and its arguments, one a line, and writes the class cache when asked
   * to.
   */
  private Path jdk(String name, String version) throws IOException {
    Path home = temp.toRealPath().resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(
        home.resolve("bin/java"),
        """
        echo '%s'
        for argument; do
          printf '%%s\\n' "$argument"
          case $argument in -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*) echo classes >"${argument#*=}" ;; esac
          case $last in exit-with) exit "$argument" ;; esac
          last=$argument
        done
        """
            .formatted(name));
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, asFileAttribute(fromString("rwx------")));
    Files.writeString(file, "#!/bin/sh\n" + text);
  }

  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
  }

  private static Path which(String tool) throws Exception {
    return Path.of(
        finish(new ProcessBuilder("sh", "-c", "command -v " + tool).start()).out.strip());
  }

  private static void awaitFile(Path file) throws InterruptedException {
    await(() -> Files.exists(file));
  }

  private static void await(BooleanSupplier event) throws InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!event.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within 20 s").isLessThan(limit);
      Thread.sleep(20);
    }
  }
}
