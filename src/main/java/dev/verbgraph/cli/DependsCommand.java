package dev.verbgraph.cli;

import dev.verbgraph.query.Direction;
import picocli.CommandLine.Command;

@Command(abbreviateSynopsis = true, name = "depends", description = "What entities need, directly or through others.")
final class DependsCommand extends ScopedCommand {

  DependsCommand(Surroundings around, Databases databases) {
    super(around, databases, Direction.NEEDS);
  }
}
