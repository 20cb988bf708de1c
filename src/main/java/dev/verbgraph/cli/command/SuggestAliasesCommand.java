package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Databases;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.option.ConnectionOptions;
import dev.verbgraph.render.AliasesYaml;
import dev.verbgraph.resolve.AliasSuggestion;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    footer = {"verbgraph aliases suggest", "verbgraph aliases suggest >>notes/aliases.yaml"},
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

  SuggestAliasesCommand(CliContext around, Databases databases) {
    this.around = around;
    this.databases = databases;
  }

  @Override
  public ExitCode call() {
    List<AliasSuggestion> suggestions = connection.open(around, databases).suggestAliases();
    if (suggestions.isEmpty()) {
      around.say("no two names look as if they meant the same");
      return ExitCode.NONE;
    }
    AliasesYaml.lines(suggestions).forEach(around.out()::println);
    return ExitCode.ANSWERED;
  }
}
