package dev.verbgraph.cli;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.format.PortraitView;
import dev.verbgraph.query.Portrait;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(abbreviateSynopsis = true, name = "show", description = "Everything the notes say about an entity.")
final class ShowCommand extends AskCommand {

  @Parameters(paramLabel = "NAME", completionCandidates = Completes.Names.class)
  private String name;

  ShowCommand(Surroundings around, Databases databases) {
    super(around, databases);
  }

  @Override
  public ExitCode call() {
    return tell(new Portrait(named(name)), PortraitView::of, () -> "");
  }
}
