package dev.verbgraph.cli;

import dev.verbgraph.cli.format.DependencyViews;
import dev.verbgraph.query.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code depends} and {@code dependents} have in common. */
@Command
abstract class ScopedCommand extends DependencyCommand {

  @Mixin private ScopeOptions options;

  ScopedCommand(Surroundings around, Databases databases, Direction direction) {
    super(around, databases, direction);
  }

  @Override
  public ExitCode call() {
    return tell(
        options.scope(this::types), options.narrows(), (entities, rows) -> DependencyViews.dependencies(rows));
  }
}
