package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.query.GraphSummary;
import dev.verbgraph.server.Status;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph status", "verbgraph status && echo running"},
    name = "status",
    abbreviateSynopsis = true,
    description = {
      "Shows which Neo4j commands ask, and what is in it. Starts none.",
      "Exits with 1 if the local one does not run."
    })
final class StatusCommand implements Callable<ExitCode> {

  /** For counting a large graph. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CliContext around;
  private final Databases databases;

  @Mixin private ConnectionOptions connection;

  StatusCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    Optional<URI> elsewhere = connection.address(around);
    if (elsewhere.isPresent()) {
      print(StatusLines.of(elsewhere.get(), connection.database(around), graph()));
      return ExitCode.ANSWERED;
    }
    Status status = new LocalServer(around).status();
    print(StatusLines.of(status));
    return switch (status) {
      case Status.Running running -> {
        // Should the graph not be readable, the rest is said already.
        around.out().flush();
        print(StatusLines.of(graph()));
        yield ExitCode.ANSWERED;
      }
      case Status.Silent silent -> ExitCode.NONE;
      case Status.Unready unready -> ExitCode.NONE;
      case Status.Gone gone -> ExitCode.NONE;
      case Status.Stopped stopped -> ExitCode.NONE;
    };
  }

  private GraphSummary.Summary graph() {
    return connection.open(around, databases).answers(PATIENCE).to(new GraphSummary());
  }

  private void print(List<String> lines) {
    lines.forEach(around.out()::println);
  }
}
