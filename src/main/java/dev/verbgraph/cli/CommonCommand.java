package dev.verbgraph.cli;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.format.DependencyViews;
import dev.verbgraph.query.Common;
import dev.verbgraph.query.Named;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    abbreviateSynopsis = true,
    name = "common",
    description = "What several entities all need, and what needs all of them.")
final class CommonCommand extends AskCommand {

  @Parameters(arity = "2..*", paramLabel = "NAME", completionCandidates = Completes.Names.class)
  private List<String> names;

  @Mixin private FilterOptions filter;

  CommonCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    List<Named> entities = named(names);
    return tell(
        new Common(entities, types(filter.follow()), filter.hard(), Limits.ALL),
        rows -> DependencyViews.common(entities, rows),
        () ->
            none(
                filter.narrows(),
                Named.joined(entities, " and ") + " need nothing in common, and nothing needs all of them"));
  }
}
