package dev.verbgraph.cli;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The command line with a local Neo4j, as the launcher runs it: the class path that the build has
 * written, on the JDK of the tests.
 *
 * @param home the folder of that Neo4j
 */
record LocalCommands(Path home) {

  private static final Map<String, String> LAUNCHER =
      Map.of(
          "verbgraph.server.java",
          System.getProperty("java.home"),
          "verbgraph.server.classpath",
          Path.of("target/server.classpath").toAbsolutePath() + "");

  Outcome run(String... arguments) {
    return run(Map.of(), arguments);
  }

  /**
   * @param variables what is in the environment besides the home
   */
  Outcome run(Map<String, String> variables, String... arguments) {
    LAUNCHER.forEach(System::setProperty);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("VERBGRAPH_HOME", home.toString());
    CliContext around =
        new CliContext(
            Optional.empty(),
            new PrintWriter(out),
            new PrintWriter(err),
            OptionalInt.empty(),
            environment,
            false,
            false);
    ExitCode code = new Cli(around, new LocalServer(around)).run(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }

  /** A process of its own, with both its streams in one file. */
  Process begin(Path said, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    // A shell may have begun the tests with these signals ignored.
    command.addAll(List.of("env", "--default-signal=INT,TERM,HUP"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    LAUNCHER.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.verbgraph.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    builder.environment().put("VERBGRAPH_HOME", home.toString());
    return builder.start();
  }
}
