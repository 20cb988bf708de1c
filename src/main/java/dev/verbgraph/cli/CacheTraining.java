package dev.verbgraph.cli;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.server.Endpoint;
import dev.verbgraph.server.Status;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the launcher's class cache is made from: the JVM keeps the classes that this meets. It goes
 * through the rooms that commands go through (reading, judging, asking a database, printing), so
 * that none of them has to load their classes one by one.
 *
 * <p>Takes the path of a folder of notes, and a database in {@code NEO4J_URI} that is not there. It
 * only asks: the local Neo4j, where a command has started it and it has a graph. Prints nothing;
 * what fails does not matter.
 *
 * <p>Why: docs/decisions/0070-the-class-cache-is-trained-on-answers.md.
 */
public final class CacheTraining {

  /** The command that began the training may be about to start the local Neo4j, and to import. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final long PAUSE_MILLIS = 500;

  /** A row of an answer as CSV whose name is nothing but a name, to whatever reads it. */
  private static final Pattern PLAIN = Pattern.compile("^[\\p{L}\\p{N}][^\"]*$");

  private static final PrintWriter NOWHERE =
      new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private CacheTraining() {}

  public static void main(String[] arguments) throws Exception {
    Class.forName(Main.class.getName());
    awaitGraph().ifPresent(CacheTraining::ask);
    run(System.getenv(), NOWHERE, "list");
    run(System.getenv(), NOWHERE, "query");
    run(System.getenv(), NOWHERE, "check", arguments[0]);
    System.exit(0);
  }

  /**
   * A local Neo4j with a graph.
   *
   * @param variables lead commands to it, which never start it, should somebody stop it meanwhile
   * @param list its things, as CSV
   */
  private record Running(Map<String, String> variables, String list) {}

  private static void ask(Running graph) {
    Optional<String> row = graph.list().lines().skip(1).filter(PLAIN.asPredicate()).findFirst();
    if (row.isPresent()) {
      String name = row.get().split(",", 2)[0];
      for (String question : List.of("depends", "dependents", "show")) {
        run(graph.variables(), NOWHERE, question, name);
      }
      run(graph.variables(), NOWHERE, "depends", "--format", "json", name);
    }
    run(graph.variables(), NOWHERE, "query", "-e", "RETURN 1");
  }

  /**
   * @return the local Neo4j, once it has a graph; empty where it has none in time
   */
  private static Optional<Running> awaitGraph() throws InterruptedException {
    LocalServer server = new LocalServer(around(System.getenv(), NOWHERE));
    try {
      return awaitGraph(server);
    } catch (UserProblemException unusable) {
      return Optional.empty();
    }
  }

  private static Optional<Running> awaitGraph(LocalServer server) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (server.status() instanceof Status.Running running) {
        Map<String, String> variables = variables(running.endpoint());
        StringWriter list = new StringWriter();
        if (run(variables, new PrintWriter(list), "list", "--format", "csv") == ExitCode.ANSWERED) {
          return Optional.of(new Running(variables, list.toString()));
        }
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return Optional.empty();
  }

  private static Map<String, String> variables(Endpoint endpoint) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.remove("NEO4J_DATABASE");
    variables.put("NEO4J_URI", endpoint.direct().toString());
    variables.put("NEO4J_USERNAME", endpoint.username());
    variables.put("NEO4J_PASSWORD", endpoint.password());
    return variables;
  }

  private static ExitCode run(Map<String, String> environment, PrintWriter out, String... command) {
    CliContext around = around(environment, out);
    ExitCode code = new Cli(around, new LocalServer(around)).run(command);
    out.flush();
    return code;
  }

  private static CliContext around(Map<String, String> environment, PrintWriter out) {
    return new CliContext(
        Optional.empty(), out, NOWHERE, OptionalInt.empty(), environment, false, false);
  }
}
