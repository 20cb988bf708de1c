package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Brings one server up. Its user holds the home's lock. */
record Starter(
    Home home,
    ServerRuntime.Checked runtime,
    ServerProcess process,
    Settings settings,
    ServerLimits limits,
    Ports.Choice portChoice,
    ClassCache cache,
    Duration limit,
    Progress progress) {
  private static final int ATTEMPTS = 3;
  private static final Duration STOP_GRACE = Duration.ofSeconds(10);

  Endpoint start() throws InterruptedException {
    Optional<Endpoint> half = adopt();
    if (half.isPresent()) {
      return half.get();
    }
    new Disk(home.root())
        .full()
        .ifPresent(full -> {
          throw new UserProblemException(full);
        });
    home.delete(home.pid());
    DataFolder data = new DataFolder(home);
    data.recover();
    home.emptyTemporary();
    AdminTool tool = new AdminTool(home, runtime, process, limits, progress);
    takeOver(data, tool);
    Optional<Ports> last = lastPorts();
    String password = Password.readOrMake(home);
    home.writeBrowserJar();
    if (!Password.hasData(home)) {
      home.write(home.configuration(), Configuration.text(choosePorts(), limits));
      tool.setInitialPassword();
    }
    for (int attempt = 1; ; attempt++) {
      Ports ports = attempt == 1 && last.isPresent() ? last.get() : choosePorts();
      home.write(home.configuration(), Configuration.text(ports, limits));
      home.write(home.javaOptions(), JavaOptions.text(runtime, home, cache, limits));
      home.write(home.version(), runtime.neo4jVersion() + "\n");
      // Its arguments do not tell yet whether it runs: it has none for a moment each time that it
      // becomes a program.
      Process begun = process.begin(runtime, ports, limits.idleStop());
      if (becomesReady(begun::isAlive, ports, limit)) {
        return Endpoint.of(ports, password);
      }
      // Between choosing a port and opening it, somebody else may have taken it, who may have lost
      // the other one to this server, and have ended too; and a damaged cache ends the JVM.
      boolean another =
          ports.anyTaken() || LogTail.tellsOfTakenPort(home.log()) || cache.discard(runtime);
      if (!another || attempt == ATTEMPTS) {
        throw new UserProblemException(
            new ServerProblem.Ended("Neo4j", home.log(), LogTail.of(home.log())));
      }
    }
  }

  /**
   * Takes over a process that is there without answering: a command that died left it half-started,
   * or it is stopping. One whose ports or password nobody can tell any more is of no use and is
   * ended.
   */
  private Optional<Endpoint> adopt() throws InterruptedException {
    Optional<ProcessHandle> found = process.find();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ports> ports = home.read(home.configuration()).flatMap(Configuration::ports);
    Optional<String> password = home.read(home.password());
    if (ports.isEmpty() || password.isEmpty()) {
      process.end(found.get(), STOP_GRACE, progress);
      return Optional.empty();
    }
    return becomesReady(() -> process.isServer(found.get()), ports.get(), Hearing.SILENCE)
        ? Optional.of(Endpoint.of(ports.get(), password.get()))
        : Optional.empty();
  }

  /** Data of a newer Neo4j are refused, those of an older one are kept before they are changed. */
  private void takeOver(DataFolder data, AdminTool tool) throws InterruptedException {
    data.refuseNewer(runtime.neo4jVersion());
    Optional<String> theirs = data.version();
    if (theirs.isPresent() && Versions.isNewer(runtime.neo4jVersion(), theirs.get())) {
      new Backups(home, tool).keep(theirs.get());
    }
  }

  /**
   * Those of the last start, where they are free: Browser keeps history, style and favourites for
   * an address.
   */
  private Optional<Ports> lastPorts() {
    return home.read(home.configuration())
        .flatMap(Configuration::ports)
        .filter(ports -> settings.allow(ports) && !ports.anyTaken());
  }

  private Ports choosePorts() {
    try {
      return settings.choose(portChoice);
    } catch (IOException e) {
      throw new UserProblemException(
          new ServerProblem.NoPort(Ports.HOST, String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * Whether it speaks Bolt and serves Browser, as it opens the port for that one last. False when
   * the process ends first. A slow one is left running: it may be recovering a large store.
   *
   * @param silence how long somebody may take calls at its port and say nothing: while a server
   *     begins, that may be a stranger, on account of whom it is going to end
   */
  private boolean becomesReady(BooleanSupplier runs, Ports ports, Duration silence)
      throws InterruptedException {
    Wait wait = new Wait("Neo4j is starting", limit, progress);
    Hearing hearing = new Hearing(ports.bolt(), silence);
    if (!wait.until(() -> !runs.getAsBoolean() || hearing.isOver())) {
      throw wait.timedOut(home.log());
    }
    if (hearing.hangs()) {
      throw new UserProblemException(
          new ServerProblem.Hangs(process.recordedId().orElseThrow(), home.log()));
    }
    if (!wait.until(() -> !runs.getAsBoolean() || Web.isOf(ports))) {
      throw wait.timedOut(home.log());
    }
    return runs.getAsBoolean();
  }
}
