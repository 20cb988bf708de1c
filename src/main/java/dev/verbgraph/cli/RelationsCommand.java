package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Overviews;
import dev.verbgraph.query.Relations;
import picocli.CommandLine.Command;

@Command(abbreviateSynopsis = true, name = "relations", description = "The relation types in use, how often, and an example of each.")
final class RelationsCommand extends AskCommand {

  RelationsCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    return tell(new Relations(), Overviews::relations, () -> "there are no statements in the graph");
  }
}
