package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Views;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Named;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(abbreviateSynopsis = true, name = "dependents", description = "What needs an entity, directly or through others.")
final class DependentsCommand extends AskCommand {

  @Parameters(paramLabel = "NAME")
  private String name;

  @Mixin private ScopeOptions scope;

  DependentsCommand(Surroundings around, OwnNeo4j local) {
    super(around, local);
  }

  @Override
  public ExitCode call() {
    var counted = scope.scope();
    Named entity = named(name);
    return tell(
        new Dependencies(Direction.NEEDED_BY, List.of(entity), counted),
        Views::dependencies,
        "nothing that the notes name depends on " + entity.name());
  }
}
