package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Limits;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.query.Entities;
import dev.verbgraph.query.RelatedEntities;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.render.EntitiesView;
import dev.verbgraph.render.RelatedEntitiesView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    footer = {
      "verbgraph list service --category \"Compute Services\"",
      "verbgraph list service --with ACCESSED_WITH --object-kind package"
    },
    abbreviateSynopsis = true,
    name = "list",
    description = "Lists the entities by kind and name, or the documents.")
final class ListCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}, in any letter case")
  private @Nullable EntityKind kind;

  @Option(
      names = "--category",
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "only entities in this category")
  private @Nullable String category;

  @Option(
      names = "--with",
      paramLabel = "TYPE",
      split = ",",
      completionCandidates = Completes.Types.class,
      description = "only entities that notes relate to others by these types, and to which")
  private List<String> with = List.of();

  @Option(
      names = "--object-kind",
      paramLabel = "KIND",
      description = "only entities that notes relate to others of this kind, and to which")
  private @Nullable EntityKind objectKind;

  ListCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    Optional<Entity> within = Optional.ofNullable(category).map(ask::named);
    if (!with.isEmpty() || objectKind != null) {
      return ask.tell(
          new RelatedEntities(
              Optional.ofNullable(kind),
              within,
              ask.types(with),
              Optional.ofNullable(objectKind),
              Limits.ALL),
          RelatedEntitiesView::new,
          () -> Ask.none(true, none(within)));
    }
    ExitCode code =
        ask.tell(
            new Entities(Optional.ofNullable(kind), within, Limits.ALL),
            EntitiesView::new,
            () -> none(within));
    if (ask.local() && !ask.onlyCypher()) {
      ask.words().keep(ask.neo4j().to(new Spellings()));
    }
    return code;
  }

  private String none(Optional<Entity> within) {
    String what = kind == null ? "nothing" : "no " + kind.label();
    if (within.isPresent()) {
      return what + " is in " + within.get().name();
    }
    return kind == null ? "the graph is empty: verbgraph import PATH fills it" : "there is " + what;
  }
}
