package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.query.Direction;
import picocli.CommandLine.Command;

@Command(
    abbreviateSynopsis = true,
    name = "dependents",
    description = "Shows what depends on entities, directly or through others.")
final class DependentsCommand extends ScopedCommand {

  DependentsCommand(CliContext around, Databases databases) {
    super(around, databases, Direction.NEEDED_BY);
  }
}
