package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.FilterOptions;
import dev.verbgraph.model.Entity;
import dev.verbgraph.query.Proofs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {
      "verbgraph why AKS \"Azure Dedicated Host\"",
      "verbgraph why AKS \"Azure Dedicated Host\" --all --hard"
    },
    abbreviateSynopsis = true,
    name = "why",
    description =
        "The proof that one entity depends on another: each step with the line that says so.")
final class WhyCommand implements Callable<ExitCode> {

  @Mixin private AskPaths paths;

  @Mixin private FilterOptions filter;

  WhyCommand(CliContext around, Databases databases) {
    this.paths = new AskPaths(around, databases);
  }

  @Override
  public ExitCode call() {
    Entity start = paths.from();
    Entity end = paths.to();
    return paths.tell(
        new Proofs(start, end, filter.scope(paths::types, paths.limit())),
        () ->
            Ask.none(
                filter.narrows(),
                start.name()
                    + " does not depend on "
                    + end.name()
                    + " by anything that the notes say"));
  }
}
