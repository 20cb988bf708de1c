package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.server.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    footer = {"verbgraph status", "verbgraph status && echo running"},
    name = "status",
    description = "Shows whether the local Neo4j runs, and where. Exits with 1 if it does not.")
final class StatusCommand implements Callable<ExitCode> {

  private final CliContext around;

  StatusCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    Status status = new LocalServer(around).status();
    StatusLines.of(status).forEach(around.out()::println);
    return switch (status) {
      case Status.Running running -> ExitCode.ANSWERED;
      case Status.Unready unready -> ExitCode.NONE;
      case Status.Gone gone -> ExitCode.NONE;
      case Status.Stopped stopped -> ExitCode.NONE;
    };
  }
}
