package dev.verbgraph.server;

import dev.verbgraph.server.idle.IdleStop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The process of one home's server: begun in the background, found again by later commands. */
final class ServerProcess {
  private static final String IDLE_AFTER = "-D" + IdleStop.AFTER + "=";
  private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

  private final Home home;

  ServerProcess(Home home) {
    this.home = home;
  }

  /** Starts the server with the options and the configuration that the home holds. */
  Process begin(ServerRuntime.Checked runtime, Ports ports, Optional<Duration> idleStop) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(runtime.java().toString(), "@" + home.javaOptions()));
    if (idleStop.isPresent()) {
      command.add(IDLE_AFTER + idleStop.get());
      command.add("-D" + IdleStop.HTTP + "=" + Endpoint.http(ports));
      command.add(IdleStop.class.getName());
    } else {
      command.add("org.neo4j.server.Neo4jCommunity");
    }
    command.addAll(List.of(homeArgument(), "--config-dir=" + home.conf()));
    return run(Detached.command(home.pid(), command.toArray(String[]::new)), Path.of("/dev/null"));
  }

  /** How long a server that was begun stays without being used; empty for ever. */
  static Optional<Duration> idleStop(ProcessHandle server) {
    return server.info().arguments().stream()
        .flatMap(Arrays::stream)
        .filter(argument -> argument.startsWith(IDLE_AFTER))
        .map(argument -> Duration.parse(argument.substring(IDLE_AFTER.length())))
        .findFirst();
  }

  /** Starts a program in Neo4j's folder with its output in the home's log. */
  Process run(ProcessBuilder builder, Path input) {
    try {
      OwnerOnly.open(home.log()).close();
      return builder
          .directory(home.neo4j().toFile())
          .redirectInput(input.toFile())
          .redirectErrorStream(true)
          .redirectOutput(home.log().toFile())
          .start();
    } catch (IOException e) {
      throw Home.unusable(e, home.log());
    }
  }

  /**
   * The id that the last server left behind, whether it still runs or not; empty after a proper
   * stop.
   */
  Optional<Long> recordedId() {
    return home.read(home.pid()).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
  }

  /**
   * The running server. An id that another program has got since, or a dead process nobody has
   * reaped, is not it.
   */
  Optional<ProcessHandle> find() {
    return recordedId().flatMap(ProcessHandle::of).filter(this::isServer);
  }

  /** Whether this process is, at this moment, the server of this home. */
  boolean isServer(ProcessHandle process) {
    return process.info().arguments().stream()
        .flatMap(Arrays::stream)
        .anyMatch(homeArgument()::equals);
  }

  /** Ends it properly; kills it when it has not ended after the grace. */
  void end(ProcessHandle server, Duration grace, Progress progress) throws InterruptedException {
    server.destroy();
    if (new Wait("Neo4j is stopping", grace, progress).until(() -> !isServer(server))) {
      return;
    }
    server.destroyForcibly();
    Wait last = new Wait("Neo4j is being killed", KILL_LIMIT, progress);
    if (!last.until(() -> !isServer(server))) {
      throw last.timedOut(home.log());
    }
  }

  private String homeArgument() {
    return "--home-dir=" + home.neo4j();
  }
}
