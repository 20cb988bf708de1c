package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.query.Direction;
import picocli.CommandLine.Command;

@Command(
    abbreviateSynopsis = true,
    name = "depends",
    description = "Shows what entities depend on, directly or through others.")
final class DependsCommand extends ScopedCommand {

  DependsCommand(CliContext around, Databases databases) {
    super(around, databases, Direction.NEEDS);
  }
}
