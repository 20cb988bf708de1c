package dev.verbgraph.server;

import dev.verbgraph.problem.Finding;
import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.server.browser.BrowserPages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * One stock Neo4j Community server in the background, shared by every command that names the same
 * home.
 *
 * <p>Calls may come from several threads and processes at the same moment: there is one server
 * afterwards.
 */
public final class LocalNeo4j {
  /**
   * Far beyond a slow machine's start; a server that recovers a large store goes on in the
   * background.
   */
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private static final Duration BROWSER_LIMIT = Duration.ofSeconds(30);
  private static final Duration LOCK_LIMIT = START_LIMIT.plusSeconds(30);

  private final Home home;
  private final ServerRuntime runtime;
  private final ServerProcess process;
  private final Ports.Choice portChoice;
  private final ClassCache cache;
  private final Optional<String> idleStop;

  /** As the other one, with a server that stays as long as its settings say. */
  public LocalNeo4j(Path home, ServerRuntime runtime) {
    this(home, runtime, Optional.empty());
  }

  /**
   * @param home the folder that holds data, configuration, log, process id and password; made when
   *     it is missing
   * @param runtime what a new server is run with; looked at only when one has to be started
   * @param idleStop how long a new server stays without being used, as in its settings, which it
   *     goes before
   */
  public LocalNeo4j(Path home, ServerRuntime runtime, Optional<String> idleStop) {
    this(home, runtime, Ports::usual, ClassCache.of(runtime), idleStop);
  }

  LocalNeo4j(
      Path home,
      ServerRuntime runtime,
      Ports.Choice portChoice,
      ClassCache cache,
      Optional<String> idleStop) {
    this.home = new Home(home);
    this.runtime = runtime;
    this.process = new ServerProcess(this.home);
    this.portChoice = portChoice;
    this.cache = cache;
    this.idleStop = idleStop;
  }

  /**
   * Where the home is: {@code VERBGRAPH_HOME}, else {@code $XDG_DATA_HOME/verbgraph}, else {@code
   * $HOME/.local/share/verbgraph}.
   *
   * @param userHome where the system says that the user is at home, for who has no {@code HOME}
   */
  public static Path locateHome(Map<String, String> environment, Path userHome) {
    return Home.locate(environment, userHome);
  }

  /**
   * Makes sure that the server runs, and waits until it speaks Bolt and serves Browser.
   *
   * @return where it listens and how to log in
   * @throws UserProblemException when it cannot run; the problem says why and what to do
   * @throws InterruptedException when the thread is interrupted; a server that is starting goes on
   */
  public Endpoint start(Progress progress) throws InterruptedException {
    home.refuseOthers();
    if (home.exists(home.root())) {
      Use.begin(home);
    }
    if (answer() instanceof Answer.Ready(Endpoint running)) {
      return running;
    }
    ServerRuntime.Checked checked = runtime.check();
    home.create();
    Use.begin(home);
    Starter starter = starter(checked, progress);
    Endpoint endpoint = HomeLock.whileHeld(home, LOCK_LIMIT, progress, starter::start);
    cache.makeInBackground(runtime, checked);
    return endpoint;
  }

  /**
   * What is true now. Takes milliseconds and changes nothing.
   *
   * @throws UserProblemException when files of the home cannot be read
   */
  public Status status() {
    home.refuseOthers();
    Optional<Long> recorded = process.recordedId();
    if (recorded.isEmpty()) {
      return new Status.Stopped(home.root());
    }
    Optional<ProcessHandle> found = process.find();
    if (found.isEmpty()) {
      return new Status.Gone(home.root(), recorded.get(), home.log());
    }
    ProcessHandle server = found.get();
    return switch (answer()) {
      case Answer.Ready(Endpoint endpoint) ->
          new Status.Running(
              home.root(),
              endpoint,
              server.pid(),
              server.info().startInstant(),
              home.read(home.version()).orElse("unknown"),
              Memory.resident(server.pid()),
              limits(server),
              FileTree.size(home.root()));
      case Answer.Silence silence ->
          new Status.Silent(home.root(), server.pid(), server.info().startInstant(), home.log());
      case Answer.None none ->
          new Status.Unready(home.root(), server.pid(), server.info().startInstant(), home.log());
    };
  }

  private Optional<ServerLimits> limits(ProcessHandle server) {
    return home.read(home.configuration())
        .flatMap(Configuration::limits)
        .map(limits ->
            new ServerLimits(
                limits.heap(),
                limits.pageCache(),
                limits.transactions(),
                ServerProcess.idleStop(server)));
  }

  private Starter starter(ServerRuntime.Checked checked, Progress progress) {
    Settings settings = Settings.read(home.settings(), idleStop);
    return new Starter(
        home,
        checked,
        process,
        settings,
        settings.over(ServerLimits.here(home)),
        portChoice,
        cache,
        START_LIMIT,
        progress);
  }

  /** Looks whether the server can run. Starts and changes nothing. */
  public List<Finding> checkup() {
    return new Checkup(home, runtime, idleStop).findings(this::status);
  }

  /**
   * What a failure of the server's database means, after what can be done about it is done: one
   * that needs to be restarted is stopped, and the next start begins anew.
   *
   * @param said by Neo4j
   */
  public ServerProblem giveUp(String said, Duration grace, Progress progress)
      throws InterruptedException {
    stop(grace, progress);
    return new Disk(home.root())
        .full()
        .orElseGet(() -> new ServerProblem.GaveUp(said, home.neo4j().resolve("logs/debug.log")));
  }

  /**
   * Stops the server properly; one that has not ended after the grace is killed. Waits for a
   * command that is starting it. Afterwards nothing that a start began is running.
   *
   * @return whether there was one to stop
   * @throws UserProblemException when the home cannot be read, or the process survives
   */
  public boolean stop(Duration grace, Progress progress) throws InterruptedException {
    home.refuseOthers();
    cache.stopMaking();
    if (process.recordedId().isEmpty() && !home.exists(home.lock())) {
      return false;
    }
    return HomeLock.whileHeld(
        home,
        LOCK_LIMIT,
        progress,
        () -> {
          Optional<ProcessHandle> found = process.find();
          if (found.isPresent()) {
            process.end(found.get(), grace, progress);
          }
          home.delete(home.pid());
          return found.isPresent();
        });
  }

  /**
   * Writes the graph into a file. The server is stopped for that, and started again.
   *
   * @param file one that is not there, in a folder that is; whole afterwards, or not there
   * @return where the server listens then
   * @throws UserProblemException when it cannot be written
   * @throws InterruptedException when the thread is interrupted, or the program ended by Ctrl-C;
   *     the server has been started again
   */
  public Endpoint backUp(Path file, Duration grace, Progress progress) throws InterruptedException {
    return whileStopped(grace, progress, backups -> backups.write(file));
  }

  /**
   * Makes the graph what a file holds that {@link #backUp} has written, or anybody with Neo4j's
   * tools. The server is stopped for that, and started again.
   *
   * @return where the server listens then
   * @throws UserProblemException when it cannot be read; the graph is what it was then
   */
  public Endpoint restore(Path file, Duration grace, Progress progress)
      throws InterruptedException {
    return whileStopped(grace, progress, backups -> backups.read(file));
  }

  @FunctionalInterface
  private interface Work {
    void with(Backups backups) throws InterruptedException;
  }

  private Endpoint whileStopped(Duration grace, Progress progress, Work work)
      throws InterruptedException {
    home.refuseOthers();
    ServerRuntime.Checked checked = runtime.check();
    home.create();
    Use.begin(home);
    Starter starter = starter(checked, progress);
    Backups backups =
        new Backups(home, new AdminTool(home, checked, process, starter.limits(), progress));
    return HomeLock.whileHeld(
        home,
        LOCK_LIMIT,
        progress,
        () -> {
          // Once it has run and ended properly, its data are whole, whoever killed it before.
          starter.start();
          return OnCtrlC.finish(() -> {
            try {
              process.end(process.find().orElseThrow(), grace, progress);
              home.delete(home.pid());
              work.with(backups);
            } catch (UserProblemException | InterruptedException failed) {
              starter.start();
              throw failed;
            }
            return starter.start();
          });
        });
  }

  /**
   * Waits until the server that runs has ended.
   *
   * @return whether it was stopped; false when it ended by itself, or was killed
   * @throws InterruptedException when the thread is interrupted; the server goes on
   */
  public boolean awaitEnd() throws InterruptedException {
    Optional<ProcessHandle> server = process.find();
    try {
      if (server.isPresent()) {
        server.get().onExit().get();
      }
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    // Whoever stops it says so after it has ended, and holds the lock until then.
    return HomeLock.whileHeld(
        home,
        LOCK_LIMIT,
        Progress.SILENT,
        () -> process.recordedId().isEmpty() || process.find().isPresent());
  }

  /**
   * Makes a page that opens Browser, connected.
   *
   * @param cypher a statement that Browser has in its editor then, but has not run
   * @return a file that only its owner can read; it works once, and for a minute. Empty when the
   *     server was started by an older Verbgraph, which knows no such pages
   * @throws UserProblemException when the file cannot be written
   */
  public Optional<Path> browserPage(Endpoint endpoint, String cypher) {
    return Web.serves(endpoint.http().resolve(BrowserPages.MOUNT + "/guide.html"))
        ? Optional.of(home.writeBrowserPage(endpoint, cypher))
        : Optional.empty();
  }

  /**
   * Waits until Browser can be opened.
   *
   * @throws UserProblemException when it is not served within half a minute
   */
  public void awaitBrowser(Endpoint endpoint, Progress progress) throws InterruptedException {
    Wait wait = new Wait("Neo4j Browser is starting", BROWSER_LIMIT, progress);
    if (!wait.until(() -> Web.serves(endpoint.browser()))) {
      throw wait.timedOut(home.log());
    }
  }

  /** The file with the password, which only its owner can read. */
  public Path passwordFile() {
    return home.password();
  }

  /** What the server says when it is called once. */
  private sealed interface Answer {
    record Ready(Endpoint endpoint) implements Answer {}

    /** It takes the call, and says nothing. */
    record Silence() implements Answer {}

    record None() implements Answer {}
  }

  private Answer answer() {
    if (process.find().isEmpty()) {
      return new Answer.None();
    }
    Optional<Ports> ports = home.read(home.configuration()).flatMap(Configuration::ports);
    Optional<String> password = home.read(home.password());
    if (ports.isEmpty() || password.isEmpty()) {
      return new Answer.None();
    }
    return switch (Bolt.ask(ports.get().bolt())) {
      case VERSION -> new Answer.Ready(Endpoint.of(ports.get(), password.get()));
      case SILENCE -> new Answer.Silence();
      case NONE -> new Answer.None();
    };
  }
}
