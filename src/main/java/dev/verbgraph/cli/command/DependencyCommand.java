package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Named;
import dev.verbgraph.query.Scope;
import dev.verbgraph.render.DependencyViews;
import dev.verbgraph.render.View;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What {@code depends}, {@code dependents} and {@code impact} have in common. */
@Command
abstract class DependencyCommand extends AskCommand {

  private final Direction direction;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description =
          "a service, alias or any other name; - reads names from standard input, one per line")
  private List<String> names;

  DependencyCommand(CliContext around, Databases databases, Direction direction) {
    super(around, databases);
    this.direction = direction;
  }

  /**
   * Asks and prints.
   *
   * @param narrowed whether options left out some of what could have been found
   * @param rows shows rows; gets the entities asked about, too
   */
  ExitCode tell(
      Scope scope, boolean narrowed, BiFunction<List<Named>, List<Dependencies.Row>, View> rows) {
    List<Named> entities = named(names);
    return format().draws()
        ? tell(
            new DependencyWeb(direction, entities, scope),
            links -> DependencyViews.web(direction, entities, links),
            () -> none(narrowed, entities))
        : tell(
            new Dependencies(direction, entities, scope),
            found -> rows.apply(entities, found),
            () -> none(narrowed, entities));
  }

  private String none(boolean narrowed, List<Named> entities) {
    String names = Named.joined(entities, " or ");
    String nothing =
        switch (direction) {
          case NEEDS -> names + " depends on nothing";
          case NEEDED_BY -> "nothing depends on " + names;
        };
    if (narrowed || entities.size() > 1) {
      return none(narrowed, nothing);
    }
    return nothing + "; " + instead(entities.getFirst());
  }
}
