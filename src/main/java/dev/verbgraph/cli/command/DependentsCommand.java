package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ScopeOptions;
import dev.verbgraph.query.Direction;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {
      "verbgraph dependents \"Virtual Machines\"",
      "verbgraph dependents \"Virtual Machines\" --direct --kind service"
    },
    abbreviateSynopsis = true,
    name = "dependents",
    description = "Shows what depends on entities, directly or through others.")
final class DependentsCommand implements Callable<ExitCode> {

  @Mixin private AskDependencies dependencies;
  @Mixin private ScopeOptions options;

  DependentsCommand(CliContext around, Databases databases) {
    this.dependencies = new AskDependencies(around, databases, Direction.NEEDED_BY);
  }

  @Override
  public ExitCode call() {
    return dependencies.tell(options);
  }
}
