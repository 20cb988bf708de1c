package dev.verbgraph.cli;

import dev.verbgraph.server.LocalNeo4j;
import dev.verbgraph.server.Progress;
import dev.verbgraph.server.ServerException;
import dev.verbgraph.server.ServerRuntime;
import java.nio.file.Path;
import java.time.Duration;

/** The commands of the local server, until the command line takes over. */
public final class Main {
  private Main() {}

  /** Runs one of {@code start}, {@code stop}, {@code status} and {@code --version}. */
  public static void main(String... args) throws InterruptedException {
    System.exit(run(args.length == 0 ? "" : args[0]));
  }

  private static int run(String command) throws InterruptedException {
    Path home = LocalNeo4j.locateHome(System.getenv(), Path.of(System.getProperty("user.home")));
    Progress progress = (forWhat, elapsed) -> System.err.println(forWhat + " " + elapsed.toMillis() + " ms");
    try {
      switch (command) {
        case "--version" -> System.out.println(Main.class.getPackage().getImplementationVersion());
        case "start" -> System.out.println(new LocalNeo4j(home, ServerRuntime.ofLauncher()).start(progress));
        case "status" -> System.out.println(new LocalNeo4j(home, ServerRuntime.ofLauncher()).status());
        case "stop" ->
            System.out.println(
                new LocalNeo4j(home, ServerRuntime.ofLauncher()).stop(Duration.ofSeconds(20), progress));
        default -> {
          System.err.println("verbgraph start|stop|status|--version");
          return 2;
        }
      }
      return 0;
    } catch (ServerException e) {
      System.err.println("verbgraph: " + e.problem().what() + "\n  " + e.problem().next());
      e.problem().log().forEach(line -> System.err.println("  | " + line));
      return 4;
    }
  }
}
