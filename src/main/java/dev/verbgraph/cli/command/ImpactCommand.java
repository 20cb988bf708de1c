package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Scope;
import dev.verbgraph.render.ImpactView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    abbreviateSynopsis = true,
    name = "impact",
    description = "Shows what a failure affects, hard dependents first.")
final class ImpactCommand implements Callable<ExitCode> {

  private static final Scope ALL = Scope.of(List.of(), false, Limits.ALL);

  @Mixin private AskDependencies dependencies;

  ImpactCommand(CliContext around, Databases databases) {
    this.dependencies = new AskDependencies(around, databases, Direction.NEEDED_BY);
  }

  @Override
  public ExitCode call() {
    return dependencies.tell(ALL, false, ImpactView::of);
  }
}
