package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** Neo4j's own tool for a server that does not run. Its user holds the home's lock. */
record AdminTool(
    Home home,
    ServerRuntime.Checked runtime,
    ServerProcess process,
    ServerLimits limits,
    Progress progress) {

  private static final Path NOTHING = Path.of("/dev/null");

  /** Far beyond the largest graph. */
  private static final Duration LIMIT = Duration.ofHours(6);

  /** It reads the password from the file: arguments can be read by anybody on the machine. */
  void setInitialPassword() throws InterruptedException {
    run(
        home.neo4j(),
        NOTHING,
        "Neo4j's password is being set",
        "dbms",
        "set-initial-password",
        // A password that somebody put there may look like an option.
        "--",
        "@" + home.password());
  }

  /**
   * Writes the graph of the home into a file.
   *
   * @param folder a folder for it that is there
   * @return the file
   */
  Path dump(Path folder) throws InterruptedException {
    run(
        home.neo4j(),
        NOTHING,
        "the graph is being written to the backup",
        "database",
        "dump",
        "neo4j",
        "--to-path=" + folder);
    return folder.resolve("neo4j.dump");
  }

  /**
   * Makes the graph of another home of Neo4j what was dumped, and makes sure that it is whole.
   *
   * @param neo4j that home, configured, and without a graph
   */
  void load(Path dump, Path neo4j) throws InterruptedException {
    run(
        neo4j,
        dump,
        "the graph is being read from the backup",
        "database",
        "load",
        "neo4j",
        "--from-stdin");
    run(neo4j, NOTHING, "the graph is being checked", "database", "check", "neo4j");
  }

  /** Its output, but for what it writes to files, goes to the home's log. */
  private void run(Path neo4j, Path input, String forWhat, String... command)
      throws InterruptedException {
    home.write(home.javaOptions(), JavaOptions.text(runtime, home, new ClassCache.None(), limits));
    ProcessBuilder tool =
        new ProcessBuilder(
            Stream.concat(
                    Stream.of(
                        "/bin/sh",
                        "-c",
                        "umask 077; exec \"$@\"",
                        "verbgraph",
                        runtime.java().toString(),
                        "@" + home.javaOptions(),
                        "-XX:TieredStopAtLevel=1",
                        "org.neo4j.cli.AdminTool"),
                    Stream.of(command))
                .toList());
    tool.environment()
        .putAll(
            Map.of("NEO4J_HOME", neo4j.toString(), "NEO4J_CONF", neo4j.resolve("conf").toString()));
    Process running = process.run(tool, input);
    Wait wait = new Wait(forWhat, LIMIT, progress);
    try {
      if (!wait.until(() -> !running.isAlive())) {
        throw wait.timedOut(home.log());
      }
    } finally {
      // Nobody else can open the graph until it has ended.
      running.destroy();
      running.onExit().join();
    }
    if (running.exitValue() != 0) {
      throw new UserProblemException(
          new ServerProblem.ToolFailed(forWhat, home.log(), LogTail.of(home.log())));
    }
  }
}
