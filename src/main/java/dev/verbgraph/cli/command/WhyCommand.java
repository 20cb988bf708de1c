package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.FilterOptions;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.Proofs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    abbreviateSynopsis = true,
    name = "why",
    description =
        "The proof that one entity depends on another: each step with the line that says so.")
final class WhyCommand extends WaysCommand {

  @Mixin private FilterOptions filter;

  WhyCommand(CliContext around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    Named start = from();
    Named end = to();
    return tell(
        new Proofs(start, end, types(filter.follow()), filter.hard(), limit()),
        () ->
            none(
                filter.narrows(),
                start.name()
                    + " does not depend on "
                    + end.name()
                    + " by anything that the notes say"));
  }
}
