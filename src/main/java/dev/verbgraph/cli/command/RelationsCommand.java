package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.Relations;
import dev.verbgraph.render.Overviews;
import picocli.CommandLine.Command;

@Command(
    abbreviateSynopsis = true,
    name = "relations",
    description = "Lists the relation types in use, with counts and an example of each.")
final class RelationsCommand extends AskCommand {

  RelationsCommand(CliContext around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    return tell(
        new Relations(), Overviews::relations, () -> "there are no statements in the graph");
  }
}
