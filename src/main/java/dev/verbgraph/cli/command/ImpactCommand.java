package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Scope;
import dev.verbgraph.render.DependencyViews;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;

@Command(
    abbreviateSynopsis = true,
    name = "impact",
    description = "Shows what a failure affects, hard dependents first.")
final class ImpactCommand extends DependencyCommand {

  ImpactCommand(CliContext around, Databases databases) {
    super(around, databases, Direction.NEEDED_BY);
  }

  @Override
  public ExitCode call() {
    Scope all = new Scope(OptionalInt.empty(), false, List.of(), Optional.empty(), Limits.ALL);
    return tell(all, false, DependencyViews::impact);
  }
}
