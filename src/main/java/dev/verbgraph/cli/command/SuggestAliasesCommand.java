package dev.verbgraph.cli.command;

import dev.verbgraph.app.GraphAccess;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.render.AliasesYaml;
import dev.verbgraph.resolve.AliasSuggestion;
import dev.verbgraph.store.Database;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "suggest",
    abbreviateSynopsis = true,
    description = {
      "Suggests names that may mean the same, with reasons, as YAML for aliases.yaml.",
      "Nothing is merged until you put it there and import the notes again."
    })
final class SuggestAliasesCommand implements Callable<ExitCode> {

  private final CliContext around;
  private final Databases databases;

  @Mixin private ConnectionOptions connection;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;

  SuggestAliasesCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    Database database = connection.open(around, databases);
    List<AliasSuggestion> suggestions = new GraphAccess(database).exporter().suggestAliases();
    if (suggestions.isEmpty()) {
      around.err().println("verbgraph: no two names look as if they meant the same");
      return ExitCode.NONE;
    }
    AliasesYaml.lines(suggestions).forEach(around.out()::println);
    return ExitCode.ANSWERED;
  }
}
