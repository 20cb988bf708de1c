package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.render.PortraitView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    abbreviateSynopsis = true,
    name = "show",
    description = "Shows everything the notes say about an entity.")
final class ShowCommand extends AskCommand {

  @Parameters(paramLabel = "NAME", completionCandidates = Completes.Names.class)
  private String name;

  ShowCommand(CliContext around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    return tell(new EntityDetails(named(name)), PortraitView::of, () -> "");
  }
}
