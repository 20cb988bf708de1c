package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.Relations;
import dev.verbgraph.render.RelationsView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph relations", "verbgraph relations --format json"},
    abbreviateSynopsis = true,
    name = "relations",
    description = "Lists the relation types in use, with counts and an example of each.")
final class RelationsCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  RelationsCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    return ask.tell(
        new Relations(), RelationsView::new, () -> "there are no statements in the graph");
  }
}
