package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    footer = {"verbgraph start", "verbgraph start && verbgraph status"},
    name = "start",
    description = "Starts the local Neo4j. Commands that need it start it themselves.")
final class StartCommand implements Callable<ExitCode> {

  private final CliContext around;

  StartCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() throws InterruptedException {
    new LocalServer(around).start();
    StatusLines.of(new LocalServer(around).status()).forEach(around.out()::println);
    return ExitCode.ANSWERED;
  }
}
