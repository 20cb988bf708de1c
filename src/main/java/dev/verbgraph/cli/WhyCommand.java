package dev.verbgraph.cli;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.format.RouteViews;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.Proofs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(abbreviateSynopsis = true, name = "why", description = "The proof that one entity depends on another: each step with the line that says so.")
final class WhyCommand extends AskCommand {

  @Parameters(index = "0", paramLabel = "FROM", completionCandidates = Completes.Names.class)
  private String from;

  @Parameters(index = "1", paramLabel = "TO", completionCandidates = Completes.Names.class)
  private String to;

  @Option(names = "--all", description = "every shortest proof, at most " + Limits.WAYS)
  private boolean all;

  @Mixin private FilterOptions filter;

  WhyCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    Named start = named(from);
    Named end = named(to);
    return tell(
        new Proofs(start, end, types(filter.follow()), filter.hard(), all ? Limits.WAYS : 1),
        RouteViews::routes,
        () ->
            none(
                filter.narrows(),
                start.name() + " does not depend on " + end.name() + " by anything that the notes say"));
  }
}
