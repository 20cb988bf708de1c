package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ScopeOptions;
import dev.verbgraph.query.Direction;
import dev.verbgraph.render.DependencyViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code depends} and {@code dependents} have in common. */
@Command
abstract class ScopedCommand extends DependencyCommand {

  @Mixin private ScopeOptions options;

  ScopedCommand(CliContext around, Databases databases, Direction direction) {
    super(around, databases, direction);
  }

  @Override
  public ExitCode call() {
    return tell(
        options.scope(this::types),
        options.narrows(),
        (entities, rows) -> DependencyViews.dependencies(rows));
  }
}
