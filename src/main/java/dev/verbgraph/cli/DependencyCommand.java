package dev.verbgraph.cli;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.format.DependencyViews;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.Scope;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What {@code depends} and {@code dependents} have in common. */
@Command
abstract class DependencyCommand extends AskCommand {

  private final Direction direction;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "an entity; - reads names from standard input, one a line")
  private List<String> names;

  @Mixin private ScopeOptions options;

  DependencyCommand(Surroundings around, Databases databases, Direction direction) {
    super(around, databases);
    this.direction = direction;
  }

  @Override
  public ExitCode call() {
    Scope scope = options.scope(this::types);
    List<Named> entities = named(names);
    return format().draws()
        ? tell(
            new DependencyWeb(direction, entities, scope),
            links -> DependencyViews.web(direction, entities, links),
            () -> none(entities))
        : tell(new Dependencies(direction, entities, scope), DependencyViews::dependencies, () -> none(entities));
  }

  private String none(List<Named> entities) {
    String names = joined(entities, " or ");
    String nothing =
        switch (direction) {
          case NEEDS -> names + " depends on nothing";
          case NEEDED_BY -> "nothing depends on " + names;
        };
    if (options.narrows() || entities.size() > 1) {
      return none(options.narrows(), nothing);
    }
    return nothing + "; " + instead(entities.getFirst());
  }
}
