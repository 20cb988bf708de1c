package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    footer = {"verbgraph stop", "verbgraph stop && verbgraph start"},
    name = "stop",
    description = "Stops the local Neo4j. The graph is kept.")
final class StopCommand implements Callable<ExitCode> {

  static final String STOPPED = "Neo4j is stopped.";

  private final CliContext around;

  StopCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() throws InterruptedException {
    around.out().println(new LocalServer(around).stop() ? STOPPED : "Neo4j was not running.");
    return ExitCode.ANSWERED;
  }
}
