package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.render.Overviews;
import picocli.CommandLine.Command;

@Command(
    abbreviateSynopsis = true,
    name = "gaps",
    description = {
      "Lists what the notes don't say.",
      "Services that are never described, never linked or described without a Python part; phrases"
          + " outside the vocabulary; names that look alike."
    })
final class GapsCommand extends AskCommand {

  GapsCommand(CliContext around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    return tell(new Gaps(), Overviews::gaps, () -> "the notes leave nothing open");
  }
}
