package dev.verbgraph.cli;

import dev.verbgraph.query.Direction;
import picocli.CommandLine.Command;

@Command(abbreviateSynopsis = true, name = "dependents", description = "What needs entities, directly or through others.")
final class DependentsCommand extends ScopedCommand {

  DependentsCommand(Surroundings around, Databases databases) {
    super(around, databases, Direction.NEEDED_BY);
  }
}
