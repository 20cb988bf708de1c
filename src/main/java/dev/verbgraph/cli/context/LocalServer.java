package dev.verbgraph.cli.context;

import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.Finding;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.server.Endpoint;
import dev.verbgraph.server.LocalNeo4j;
import dev.verbgraph.server.Progress;
import dev.verbgraph.server.ServerRuntime;
import dev.verbgraph.server.Status;
import dev.verbgraph.store.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Neo4j of this machine, for commands that name no other. */
public final class LocalServer implements Databases {

  /** It speaks Bolt some moments before its database is open. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration GRACE = Duration.ofSeconds(20);

  private final CliContext around;
  private final Path userHome;
  private boolean asked;

  public LocalServer(CliContext around) {
    this(around, Path.of(System.getProperty("user.home")));
  }

  /**
   * @param userHome where the system says that the user is at home
   */
  LocalServer(CliContext around, Path userHome) {
    this.around = around;
    this.userHome = userHome;
  }

  /** Where its files are. */
  public Path home() {
    return LocalNeo4j.locateHome(around.environment(), userHome);
  }

  /** Whether no variable names the home, not even {@code HOME}. */
  boolean isWhereNobodySaid() {
    return around.variable("HOME").isEmpty()
        && home().equals(LocalNeo4j.locateHome(Map.of(), userHome));
  }

  /** What shells complete of its graph. */
  public WordCache words() {
    return WordCache.of(home());
  }

  @Override
  public Target local() {
    try {
      Endpoint endpoint = start();
      asked = true;
      return new Target(
          endpoint.direct(),
          endpoint.username(),
          endpoint.password(),
          Optional.empty(),
          PATIENCE,
          Target.GREETING,
          Optional.of(passwordFile()));
    } catch (InterruptedException interrupted) {
      throw new UserProblemException(new Interrupted.Starting(), interrupted);
    }
  }

  /** A database that needs a restart is stopped: whatever is asked next starts it. */
  @Override
  public Throwable heal(Throwable failure) {
    if (!asked
        || !(failure instanceof UserProblemException problem
            && problem.problem() instanceof DatabaseProblem.NeedsRestart(String said))) {
      return failure;
    }
    WaitingLine wait = new WaitingLine(around);
    try {
      return new UserProblemException(server().giveUp(said, GRACE, progress(wait)), failure);
    } catch (UserProblemException | InterruptedException worse) {
      return worse;
    } finally {
      wait.end();
    }
  }

  public Endpoint start() throws InterruptedException {
    if (isWhereNobodySaid() && Files.notExists(home())) {
      around.say(
          "HOME is not set: the local Neo4j will be kept in "
              + home()
              + ", VERBGRAPH_HOME names another folder");
    }
    WaitingLine wait = new WaitingLine(around);
    try {
      return server().start(progress(wait));
    } finally {
      wait.end();
    }
  }

  /** Browser takes a moment longer than Bolt. */
  public Endpoint startWithBrowser() throws InterruptedException {
    Endpoint endpoint = start();
    WaitingLine wait = new WaitingLine(around);
    try {
      server().awaitBrowser(endpoint, progress(wait));
    } finally {
      wait.end();
    }
    return endpoint;
  }

  /** As {@link LocalNeo4j#browserPage}. */
  public Optional<Path> browserPage(Endpoint endpoint, String cypher) {
    return server().browserPage(endpoint, cypher);
  }

  public Path passwordFile() {
    return server().passwordFile();
  }

  /** As {@link LocalNeo4j#checkup}. */
  public List<Finding> checkup() {
    return server().checkup();
  }

  public Status status() {
    return server().status();
  }

  /** As {@link LocalNeo4j#backUp}. */
  public void backUp(Path file) throws InterruptedException {
    WaitingLine wait = new WaitingLine(around);
    try {
      server().backUp(file, GRACE, progress(wait));
    } finally {
      wait.end();
    }
  }

  /** As {@link LocalNeo4j#restore}. */
  public void restore(Path file) throws InterruptedException {
    WaitingLine wait = new WaitingLine(around);
    try {
      server().restore(file, GRACE, progress(wait));
    } finally {
      wait.end();
    }
  }

  /** As {@link LocalNeo4j#awaitEnd}. */
  public boolean awaitEnd() throws InterruptedException {
    return server().awaitEnd();
  }

  /**
   * @return whether there was one to stop
   */
  public boolean stop() throws InterruptedException {
    WaitingLine wait = new WaitingLine(around);
    try {
      return server().stop(GRACE, progress(wait));
    } finally {
      wait.end();
    }
  }

  private LocalNeo4j server() {
    return new LocalNeo4j(
        home(), ServerRuntime.ofLauncher(), around.variable("VERBGRAPH_IDLE_STOP"));
  }

  private static Progress progress(WaitingLine wait) {
    return (forWhat, elapsed) ->
        wait.show(forWhat, String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0));
  }
}
