package dev.verbgraph.cli;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.format.DependencyViews;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.Scope;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    abbreviateSynopsis = true,
    name = "impact",
    description = "What is reached when an entity fails: what cannot do without it first, then what can.")
final class ImpactCommand extends AskCommand {

  @Parameters(paramLabel = "NAME", completionCandidates = Completes.Names.class)
  private String name;

  ImpactCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    Named entity = named(name);
    Scope all = new Scope(OptionalInt.empty(), false, List.of(), Optional.empty(), Limits.ALL);
    if (format().draws()) {
      return tell(
          new DependencyWeb(Direction.NEEDED_BY, List.of(entity), all),
          links -> DependencyViews.web(Direction.NEEDED_BY, List.of(entity), links),
          () -> none(entity));
    }
    return tell(
        new Dependencies(Direction.NEEDED_BY, List.of(entity), all),
        rows -> DependencyViews.impact(entity.name(), rows),
        () -> none(entity));
  }

  private String none(Named entity) {
    return "nothing depends on " + entity.name() + "; " + instead(entity);
  }
}
