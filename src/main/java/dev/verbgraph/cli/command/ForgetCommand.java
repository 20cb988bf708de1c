package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.importer.ForgetResult;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.NameProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.render.ChangeView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph forget seeds", "verbgraph forget notes/old.md"},
    name = "forget",
    abbreviateSynopsis = true,
    description = {
      "Removes documents from the graph, or all of a folder, and all facts that no other document"
          + " states.",
      "Files are not touched; importing one again brings its document back."
    })
final class ForgetCommand implements Callable<ExitCode> {

  private final CliContext around;
  private final Databases databases;

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description = "the path of a document or of a folder in the graph, or its file or folder")
  private List<String> documents;

  @Mixin private ConnectionOptions connection;

  ForgetCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    GraphAccess graph = connection.open(around, databases);
    return switch (graph.forget(documents, new ImportProgressLine(around))) {
      case ForgetResult.Done(var change) -> {
        around.out().println(ChangeView.summary(change));
        yield ExitCode.ANSWERED;
      }
      case ForgetResult.Unknown(String name, List<String> near) ->
          throw new UserProblemException(new NameProblem.UnknownDocument(name, near));
      case ForgetResult.Ambiguous(String name, List<String> files) ->
          throw new UserProblemException(new NameProblem.AmbiguousDocument(name, files));
      case ForgetResult.Contended contended ->
          throw new UserProblemException(new DatabaseProblem.ForgettingContended());
    };
  }
}
