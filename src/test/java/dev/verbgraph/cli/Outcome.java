package dev.verbgraph.cli;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.KeptDatabases;
import dev.verbgraph.support.TestNeo4j;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a command said and how it ended. */
record Outcome(ExitCode code, String out, String err) {

  /**
   * A command leaves its connection to the end of its process, and this process runs thousands of
   * them: a connection for each would take all the files that the system allows to be open.
   */
  private static final Databases KEPT_OPEN =
      new KeptDatabases(() -> {
        throw new AssertionError("no test asks the local Neo4j");
      });

  /** Runs a command against the test graph, piped. */
  static Outcome of(String... arguments) {
    return of(
        OptionalInt.empty(), Map.of("NEO4J_URI", TestNeo4j.target().uri().toString()), arguments);
  }

  static Outcome of(OptionalInt width, Map<String, String> environment, String... arguments) {
    return of("", width, environment, arguments);
  }

  /**
   * @param input what comes by standard input
   */
  static Outcome of(
      String input, OptionalInt width, Map<String, String> environment, String... arguments) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CliContext around =
        new CliContext(
            Optional.of(in),
            new PrintWriter(out),
            new PrintWriter(err),
            width,
            environment,
            false,
            false);
    ExitCode code = new Cli(around, KEPT_OPEN).run(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }
}
