package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Overviews;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.query.Entities;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(abbreviateSynopsis = true, name = "list", description = "The entities, by kind and name.")
final class ListCommand extends AskCommand {

  @Parameters(arity = "0..1", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}, in any letter case")
  private EntityKind kind;

  ListCommand(Surroundings around, OwnNeo4j local) {
    super(around, local);
  }

  @Override
  public ExitCode call() {
    return tell(
        new Entities(Optional.ofNullable(kind), Limits.ALL),
        Overviews::entities,
        () -> kind == null ? "the graph is empty: verbgraph import PATH fills it" : "there is no " + kind.label());
  }
}
