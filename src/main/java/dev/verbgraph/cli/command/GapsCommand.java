package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.render.GapsView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph gaps", "verbgraph gaps --format csv"},
    abbreviateSynopsis = true,
    name = "gaps",
    description = {
      "Lists what the notes don't say.",
      "Services that are never described, never linked or described without a required part;"
          + " phrases outside the vocabulary; names that look alike."
    })
final class GapsCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  GapsCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases, new FormatOption.OfRows());
  }

  @Override
  public ExitCode call() {
    return ask.tell(new Gaps(), GapsView::new, () -> "the notes leave nothing open");
  }
}
