package dev.verbgraph.cli;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.server.Servers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The command line with a local Neo4j, as the launcher runs it: on the JDK of the tests.
 *
 * @param home the folder of that Neo4j
 * @param classPath a file with its class path
 */
record LocalCommands(Path home, Path classPath) {

  /** With the class path that the build has written. */
  LocalCommands(Path home) {
    this(home, Path.of("target/server.classpath").toAbsolutePath());
  }

  /**
   * In a home whose Neo4j ran at other ports than the usual ones the last time, as those may be in
   * use on this machine.
   */
  static LocalCommands atOtherPorts(Path home) throws IOException {
    Path conf = Files.createDirectories(home.resolve("neo4j/conf")).resolve("neo4j.conf");
    try (ServerSocket bolt = new ServerSocket(0);
        ServerSocket http = new ServerSocket(0)) {
      Files.writeString(
          conf,
          """
          server.bolt.listen_address=127.0.0.1:%d
          server.http.listen_address=127.0.0.1:%d
          """
              .formatted(bolt.getLocalPort(), http.getLocalPort()));
    }
    return new LocalCommands(home);
  }

  /** The same with another Neo4j. */
  LocalCommands with(Path otherClassPath) {
    return new LocalCommands(home, otherClassPath);
  }

  private Map<String, String> launcher() {
    return Servers.properties(classPath);
  }

  Outcome run(String... arguments) {
    return run(Map.of(), arguments);
  }

  /**
   * @param variables what is in the environment besides the home
   */
  Outcome run(Map<String, String> variables, String... arguments) {
    launcher().forEach(System::setProperty);
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
    return begin(Map.of(), Main.class, said, arguments);
  }

  /**
   * @param variables what is in the environment besides the home
   */
  Process begin(Map<String, String> variables, Path said, String... arguments) throws IOException {
    return begin(variables, Main.class, said, arguments);
  }

  /** The same of another program. */
  Process begin(Class<?> program, Path said, String... arguments) throws IOException {
    return begin(Map.of(), program, said, arguments);
  }

  private Process begin(
      Map<String, String> variables, Class<?> program, Path said, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    // A shell may have begun the tests with these signals ignored.
    command.addAll(List.of("env", "--default-signal=INT,TERM,HUP"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    launcher().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    builder.environment().putAll(variables);
    builder.environment().put("VERBGRAPH_HOME", home.toString());
    return builder.start();
  }
}
