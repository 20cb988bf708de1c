package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.server.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    footer = {"verbgraph status", "verbgraph status && echo running"},
    name = "status",
    description = "Shows whether the local Neo4j runs, and where. Exits with 1 if it does not.")
final class StatusCommand implements Callable<ExitCode> {

  private final CliContext around;
  private final ConnectionOptions connection = new ConnectionOptions();

  StatusCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    // Whoever set it may have forgotten: everything else asks that one.
    connection
        .address(around)
        .ifPresent(elsewhere ->
            around
                .out()
                .println("NEO4J_URI is set: commands ask " + elsewhere + ", not the local Neo4j."));
    Status status = new LocalServer(around).status();
    StatusLines.of(status).forEach(around.out()::println);
    return switch (status) {
      case Status.Running running -> ExitCode.ANSWERED;
      case Status.Silent silent -> ExitCode.NONE;
      case Status.Unready unready -> ExitCode.NONE;
      case Status.Gone gone -> ExitCode.NONE;
      case Status.Stopped stopped -> ExitCode.NONE;
    };
  }
}
