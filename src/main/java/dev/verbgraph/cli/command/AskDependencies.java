package dev.verbgraph.cli.command;

import dev.verbgraph.app.MapOpening;
import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ScopeOptions;
import dev.verbgraph.model.Entity;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.Scope;
import dev.verbgraph.query.Verbs;
import dev.verbgraph.render.DependenciesView;
import dev.verbgraph.render.View;
import dev.verbgraph.render.WebView;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks for what entities depend on, or for what depends on them. */
final class AskDependencies {

  private final Direction direction;

  @Mixin private Ask ask;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description =
          "any name of an entity; quote names with blanks; - reads names from standard input, one"
              + " per line")
  private List<String> names;

  /** Shows what was found of the entities asked about. */
  interface Rows {

    /**
     * @param whole whether that is all there is
     */
    View view(List<Entity> of, List<Dependencies.Reached> found, boolean whole, Verbs verbs);
  }

  AskDependencies(CliContext around, Databases databases, Direction direction) {
    this.ask = new Ask(around, databases, new FormatOption.OfDrawnRows());
    this.direction = direction;
  }

  /** Asks and prints rows, as far as options say. */
  ExitCode tell(ScopeOptions options) {
    return tell(
        options,
        (entities, rows, whole, verbs) -> new DependenciesView(rows, verbs),
        (entities, scope) -> MapOpening.of(new Dependencies(direction, entities, scope)));
  }

  /**
   * Asks and prints.
   *
   * @param rows shows rows
   * @param opening what a map of them opens at
   */
  ExitCode tell(
      ScopeOptions options, Rows rows, BiFunction<List<Entity>, Scope, MapOpening> opening) {
    Scope scope = options.scope(ask::types);
    boolean narrowed = options.narrows();
    List<Entity> entities = ask.namedOrUnquoted(names);
    Scope asked = ask.onlyCypher() ? scope : scope.andOne();
    return ask.format().draws()
        ? ask.tell(
            opening.apply(entities, scope),
            new DependencyWeb(direction, entities, asked),
            links -> new WebView(direction, entities, ask.first(scope.limit(), links), ask.verbs()),
            () -> none(narrowed, entities))
        : ask.tell(
            new Dependencies(direction, entities, asked),
            found ->
                rows.view(
                    entities,
                    ask.first(scope.limit(), found),
                    found.size() <= scope.limit(),
                    ask.verbs()),
            () -> none(narrowed, entities));
  }

  private String none(boolean narrowed, List<Entity> entities) {
    String joined = Entity.names(entities, " or ");
    String nothing =
        switch (direction) {
          case NEEDS -> joined + " depends on nothing";
          case NEEDED_BY -> "nothing depends on " + joined;
        };
    if (narrowed || entities.size() > 1) {
      return Ask.none(narrowed, nothing);
    }
    return nothing + "; " + ask.instead(entities.getFirst());
  }
}
