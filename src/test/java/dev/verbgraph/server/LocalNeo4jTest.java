package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be known without a server. */
class LocalNeo4jTest {
  @TempDir private Path temp;
  private Home home;
  private LocalNeo4j neo4j;

  @BeforeEach
  void aHome() {
    home = new Home(temp.resolve("home"));
    neo4j =
        new LocalNeo4j(
            home.root(),
            new ServerRuntime(
                Optional.empty(), temp.resolve("server.classpath"), Optional.empty()));
  }

  @Test
  void isStoppedWhenItWasNeverStarted() throws Exception {
    assertThat(neo4j.status()).isEqualTo(new Status.Stopped(home.root()));
    assertThat(neo4j.stop(Duration.ZERO, Progress.SILENT)).isFalse();
    assertThat(home.root()).as("looking makes nothing").doesNotExist();
  }

  @Test
  void isGoneWhenItsIdBelongsToAnotherProgram() throws Exception {
    home.create();
    long other = ProcessHandle.current().pid();
    home.write(home.pid(), other + "\n");

    assertThat(neo4j.status()).isEqualTo(new Status.Gone(home.root(), other, home.log()));
    assertThat(neo4j.stop(Duration.ZERO, Progress.SILENT))
        .as("and the other program lives on")
        .isFalse();
    assertThat(neo4j.status()).isEqualTo(new Status.Stopped(home.root()));
  }

  @Test
  void isStoppedWhenItsIdIsUnreadable() throws Exception {
    home.create();
    home.write(home.pid(), "12x");

    assertThat(neo4j.status()).isEqualTo(new Status.Stopped(home.root()));
  }

  @Test
  void doesNotStartWithoutAJdk() {
    assertThatThrownBy(() -> neo4j.start(Progress.SILENT))
        .isInstanceOfSatisfying(
            UserProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(ServerProblem.JavaUnfit.class));
    assertThat(home.root()).doesNotExist();
  }

  @Test
  void refusesDataOfANewerNeo4j() throws Exception {
    Path jar = Files.createFile(temp.resolve("neo4j-2026.08.1.jar"));
    Path classPath = Files.writeString(temp.resolve("server.classpath"), jar.toString());
    Path jdk = Path.of(System.getProperty("java.home"));
    home.create();
    Files.createDirectories(home.data().resolve("databases"));
    home.write(home.version(), "2999.01.0");

    assertThatThrownBy(() ->
            new LocalNeo4j(
                    home.root(), new ServerRuntime(Optional.of(jdk), classPath, Optional.empty()))
                .start(Progress.SILENT))
        .hasMessageContaining(home.data() + " belongs to Neo4j 2999.01.0, this is 2026.08.1");
  }

  @Test
  void makesOnePasswordAndKeepsIt() throws Exception {
    home.create();

    String password = Password.readOrMake(home);

    assertThat(password).matches("[0-9a-f]{48}").isEqualTo(Password.readOrMake(home));
    assertThat(Password.readOrMake(another())).isNotEqualTo(password);
  }

  @Test
  void doesNotMakeANewPasswordForOldData() throws Exception {
    home.create();
    Files.createDirectories(home.data().resolve("databases"));

    assertThatThrownBy(() -> Password.readOrMake(home))
        .hasMessageContaining("the password of " + home.data() + " is lost");
  }

  @Test
  void keepsThePasswordOutOfWhatIsPrinted() {
    assertThat(Endpoint.of(new Ports(1, 2), "secret").toString()).doesNotContain("secret");
  }

  private Home another() {
    Home another = new Home(temp.resolve("another"));
    another.create();
    return another;
  }
}
