package dev.verbgraph.cli;

import dev.verbgraph.server.ServerException;
import picocli.CommandLine.Command;

@Command(
    name = "start",
    description = "Starts the local Neo4j. Commands that need it do so by themselves.")
final class StartCommand extends ServerCommand {

  StartCommand(Surroundings around) {
    super(around);
  }

  @Override
  public ExitCode call() throws ServerException, InterruptedException {
    server().start();
    StatusLines.of(server().status()).forEach(this::answer);
    return ExitCode.ANSWERED;
  }
}
