package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.problem.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRuntimeTest {
  @TempDir private Path temp;
  private Path jar;
  private Path classPath;

  @BeforeEach
  void aClassPath() throws IOException {
    jar = Files.createFile(temp.resolve("neo4j-2026.08.1.jar"));
    Path other = Files.createFile(temp.resolve("neo4j-kernel-9.jar"));
    classPath = Files.writeString(temp.resolve("server.classpath"), other + ":" + jar + "\n");
  }

  @Test
  void knowsTheVersionsOfJavaAndNeo4j() throws Exception {
    var checked = runtime(Optional.of(jdk("25.0.3"))).check();

    assertThat(checked.javaFeature()).isEqualTo(25);
    assertThat(checked.javaVersion()).isEqualTo("25.0.3");
    assertThat(checked.neo4jVersion()).isEqualTo("2026.08.1");
  }

  @Test
  void takesJava21And25Only() throws Exception {
    assertThat(runtime(Optional.of(jdk("21"))).check().javaFeature()).isEqualTo(21);
    for (String version : new String[] {"1.8.0_402", "17.0.15", "24.0.1", "26-ea"}) {
      Path jdk = jdk(version);
      assertThatThrownBy(() -> runtime(Optional.of(jdk)).check())
          .hasMessageContaining("Neo4j needs a JDK 21 or 25, and " + jdk + " is Java " + version)
          .isInstanceOfSatisfying(
              UserProblemException.class,
              e -> assertThat(Wording.of(e.problem()).next()).contains("VERBGRAPH_JAVA_HOME"));
    }
  }

  @Test
  void saysThatThereIsNoJdk() {
    assertThatThrownBy(() -> runtime(Optional.empty()).check())
        .hasMessageContaining("none was found");
    assertThatThrownBy(() -> runtime(Optional.of(temp)).check())
        .hasMessageContaining("no executable bin/java");
  }

  @Test
  void namesTheJarThatIsMissing() throws Exception {
    Path jdk = jdk("25");
    Files.delete(jar);

    assertThatThrownBy(() -> runtime(Optional.of(jdk)).check())
        .isInstanceOfSatisfying(
            UserProblemException.class,
            e -> assertThat(e.problem()).isEqualTo(new ServerProblem.ClassPathMissing(jar)));
  }

  @Test
  void namesTheClassPathThatIsMissing() throws Exception {
    Path jdk = jdk("25");
    Files.delete(classPath);

    assertThatThrownBy(() -> runtime(Optional.of(jdk)).check())
        .isInstanceOfSatisfying(
            UserProblemException.class,
            e -> assertThat(e.problem()).isEqualTo(new ServerProblem.ClassPathMissing(classPath)));
  }

  private ServerRuntime runtime(Optional<Path> javaHome) {
    return new ServerRuntime(javaHome, classPath, Optional.empty());
  }

  private Path jdk(String version) throws IOException {
    Path home = temp.resolve("jdk " + version);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    assertThat(Files.createFile(java).toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}
