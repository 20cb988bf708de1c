package dev.verbgraph.cli.command;

import dev.verbgraph.app.MapOpening;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ScopeOptions;
import dev.verbgraph.query.Direction;
import dev.verbgraph.render.ImpactView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {
      "verbgraph impact \"Virtual Machines\"",
      "verbgraph impact \"Virtual Machines\" --hard --format csv"
    },
    abbreviateSynopsis = true,
    name = "impact",
    description = "Shows what a failure affects, hard dependents first.")
final class ImpactCommand implements Callable<ExitCode> {

  @Mixin private AskDependencies dependencies;
  @Mixin private ScopeOptions options;

  ImpactCommand(CliContext around, Databases databases) {
    this.dependencies = new AskDependencies(around, databases, Direction.NEEDED_BY);
  }

  @Override
  public ExitCode call() {
    return dependencies.tell(options, ImpactView::of, MapOpening::impact);
  }
}
