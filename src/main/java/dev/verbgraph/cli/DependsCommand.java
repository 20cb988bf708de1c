package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Views;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Named;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(abbreviateSynopsis = true, name = "depends", description = "What an entity needs, directly or through others.")
final class DependsCommand extends AskCommand {

  @Parameters(paramLabel = "NAME")
  private String name;

  @Mixin private ScopeOptions scope;

  DependsCommand(Surroundings around, OwnNeo4j local) {
    super(around, local);
  }

  @Override
  public ExitCode call() {
    var counted = scope.scope();
    Named entity = named(name);
    return tell(
        new Dependencies(Direction.NEEDS, List.of(entity), counted),
        Views::dependencies,
        entity.name() + " depends on nothing that the notes name");
  }
}
