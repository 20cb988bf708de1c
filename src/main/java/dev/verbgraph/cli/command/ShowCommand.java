package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.render.EntityView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph show \"Virtual Machines\"", "verbgraph show AKS --format mermaid"},
    abbreviateSynopsis = true,
    name = "show",
    description = "Shows everything the notes say about an entity.")
final class ShowCommand implements Callable<ExitCode> {

  @Mixin private Ask ask;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "any name of an entity; quote names with blanks")
  private String name;

  ShowCommand(CliContext around, Databases databases) {
    this.ask = new Ask(around, databases);
  }

  @Override
  public ExitCode call() {
    return ask.tell(
        new EntityDetails(ask.named(name)), page -> new EntityView(page, ask.verbs()), () -> "");
  }
}
