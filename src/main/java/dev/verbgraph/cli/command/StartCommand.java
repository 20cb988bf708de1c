package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.server.ServerException;
import picocli.CommandLine.Command;

@Command(
    name = "start",
    description = "Starts the local Neo4j. Commands that need it start it themselves.")
final class StartCommand extends ServerCommand {

  StartCommand(CliContext around) {
    super(around);
  }

  @Override
  public ExitCode call() throws ServerException, InterruptedException {
    server().start();
    StatusLines.of(server().status()).forEach(this::answer);
    return ExitCode.ANSWERED;
  }
}
