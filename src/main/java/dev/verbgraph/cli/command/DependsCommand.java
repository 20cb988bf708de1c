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
    footer = {"verbgraph depends AKS --format tree", "verbgraph depends AKS \"Web Apps\" --hard"},
    abbreviateSynopsis = true,
    name = "depends",
    description = "Shows what entities depend on, directly or through others.")
final class DependsCommand implements Callable<ExitCode> {

  @Mixin private AskDependencies dependencies;
  @Mixin private ScopeOptions options;

  DependsCommand(CliContext around, Databases databases) {
    this.dependencies = new AskDependencies(around, databases, Direction.NEEDS);
  }

  @Override
  public ExitCode call() {
    return dependencies.tell(options);
  }
}
