package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.app.GraphExport;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.importer.UploadResult;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.ChangeView;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {
      "verbgraph upload --uri neo4j+s://example.databases.neo4j.io --password",
      "verbgraph upload --env Neo4j-example.txt"
    },
    name = "upload",
    abbreviateSynopsis = true,
    description = {
      "Brings the graph of the local Neo4j into another one, which NEO4J_URI or the options name.",
      "It writes what is missing there: an upload that was interrupted goes on where it was. A"
          + " Neo4j that holds documents of others is left as it is."
    })
final class UploadCommand implements Callable<ExitCode> {

  private final CliContext around;
  private final Databases databases;

  @Mixin private ConnectionOptions connection;

  UploadCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    connection.refuseHalf(around);
    if (connection.local(around)) {
      throw new UserProblemException(new UsageProblem.UploadNowhere());
    }
    // Whether it lets in is known sooner than what there is to upload.
    GraphAccess there = connection.open(around, databases);
    ImportProgressLine progress = new ImportProgressLine(around);
    try {
      progress.exporting();
      GraphExport graph = local();
      if (graph.isEmpty()) {
        progress.end();
        around.say("the local graph is empty: there is nothing to upload");
        return ExitCode.NONE;
      }
      return told(there.take(graph, progress));
    } finally {
      progress.end();
    }
  }

  private GraphExport local() {
    return databases
        .open(databases.local(), Optional.empty(), () -> {})
        .export()
        .orElseThrow(() -> new UserProblemException(new DatabaseProblem.ImportUnderWay()));
  }

  private ExitCode told(UploadResult result) {
    return switch (result) {
      case UploadResult.Done(int documents, var change) -> {
        around.out().println(ChangeView.summary(documents, change));
        yield ExitCode.ANSWERED;
      }
      case UploadResult.Occupied(var others) ->
          throw new UserProblemException(
              new DatabaseProblem.OthersThere(others.size(), others.getFirst().value()));
      case UploadResult.Contended contended ->
          throw new UserProblemException(new DatabaseProblem.UploadContended());
    };
  }
}
