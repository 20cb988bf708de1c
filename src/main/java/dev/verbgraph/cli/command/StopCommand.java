package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.server.ServerException;
import picocli.CommandLine.Command;

@Command(name = "stop", description = "Stops the local Neo4j. The graph is kept.")
final class StopCommand extends ServerCommand {

  StopCommand(CliContext around) {
    super(around);
  }

  @Override
  public ExitCode call() throws ServerException, InterruptedException {
    answer(server().stop() ? "Neo4j is stopped." : "Neo4j was not running.");
    return ExitCode.ANSWERED;
  }
}
