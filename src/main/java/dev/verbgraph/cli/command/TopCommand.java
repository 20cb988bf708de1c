package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.FilterOptions;
import dev.verbgraph.cli.option.LimitOption;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.query.MostNeeded;
import dev.verbgraph.query.Scope;
import dev.verbgraph.render.MostNeededView;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph top", "verbgraph top service --limit 5"},
    name = "top",
    abbreviateSynopsis = true,
    description = {
      "Shows what is needed most, directly or through others.",
      "HARD: how many stop working without it. DEPENDENTS: how many depend on it. DIRECT: how many"
          + " of them directly."
    })
final class TopCommand implements Callable<ExitCode> {

  /** As many as a list of the most needed has where nobody says. */
  private static final long USUAL = 10;

  @Mixin private Ask ask;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}, in any letter case")
  private @Nullable EntityKind kind;

  @Mixin private FilterOptions filter;
  @Mixin private LimitOption limit;

  TopCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    Scope scope =
        filter
            .scope(ask::types, limit.given() ? limit.rows() : USUAL)
            .of(Optional.ofNullable(kind));
    return ask.tell(
        new MostNeeded(scope.andOne()),
        found -> new MostNeededView(ask.first(scope.limit(), found)),
        () ->
            Ask.none(
                filter.narrows() || kind != null, "nothing depends on anything that notes name"));
  }
}
