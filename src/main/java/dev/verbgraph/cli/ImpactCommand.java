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
    description = "What is reached when entities fail: what cannot do without them first, then what can.")
final class ImpactCommand extends AskCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "an entity; - reads names from standard input, one a line")
  private List<String> names;

  ImpactCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    List<Named> entities = named(names);
    Scope all = new Scope(OptionalInt.empty(), false, List.of(), Optional.empty(), Limits.ALL);
    if (format().draws()) {
      return tell(
          new DependencyWeb(Direction.NEEDED_BY, entities, all),
          links -> DependencyViews.web(Direction.NEEDED_BY, entities, links),
          () -> none(entities));
    }
    return tell(
        new Dependencies(Direction.NEEDED_BY, entities, all),
        rows -> DependencyViews.impact(entities, rows),
        () -> none(entities));
  }

  private String none(List<Named> entities) {
    String nothing = "nothing depends on " + joined(entities, " or ");
    return entities.size() > 1 ? nothing : nothing + "; " + instead(entities.getFirst());
  }
}
