package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.completion.Completes;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.model.Entity;
import dev.verbgraph.render.SpellingsView;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    footer = {"verbgraph aliases explain AKS", "verbgraph aliases explain \"Virtual Machines\""},
    name = "explain",
    abbreviateSynopsis = true,
    description = {
      "Tells how a name came to be one thing: how notes spell it, and which rule joins each"
          + " spelling.",
      "Prints the lines for aliases.yaml that would keep the spellings apart."
    })
final class ExplainAliasesCommand implements Callable<ExitCode> {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final CliContext around;
  private final Databases databases;

  @Mixin private ConnectionOptions connection;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Completes.Names.class,
      description = "any name of an entity; quote names with blanks")
  private String name;

  ExplainAliasesCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    GraphAccess graph = connection.open(around, databases);
    Entity entity = graph.answers(TIMEOUT).named(name);
    SpellingsView view = new SpellingsView(entity, graph.spellings(entity.key()));
    view.print(around.out(), around.terminalWidth());
    return ExitCode.ANSWERED;
  }
}
