package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the commands about the local Neo4j have in common. */
@Command
abstract class ServerCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;

  ServerCommand(CliContext around) {
    this.around = around;
  }

  LocalServer server() {
    return new LocalServer(around);
  }

  void answer(String line) {
    around.out().println(line);
  }

  void say(String line) {
    around.err().println("verbgraph: " + line);
  }
}
