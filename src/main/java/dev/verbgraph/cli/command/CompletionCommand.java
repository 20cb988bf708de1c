package dev.verbgraph.cli.command;

import dev.verbgraph.cli.completion.Scripts;
import dev.verbgraph.cli.completion.Shell;
import dev.verbgraph.cli.completion.Syntax;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    footer = {
      "verbgraph completion bash >~/.local/share/bash-completion/completions/verbgraph",
      "verbgraph completion fish >~/.config/fish/completions/verbgraph.fish"
    },
    name = "completion",
    description = {
      "Prints a completion script for a shell; it completes entity names, too.",
      "bash: eval \"$$(verbgraph completion bash)\" in ~/.bashrc",
      "zsh:  eval \"$$(verbgraph completion zsh)\" in ~/.zshrc, after compinit",
      "fish: verbgraph completion fish | source in config.fish",
      "Names come from the local graph, as of the last import or list."
    })
final class CompletionCommand implements Callable<ExitCode> {

  private final CliContext around;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  CompletionCommand(CliContext around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    Syntax syntax = Commands.all().syntax(around);
    around.out().print(new Scripts(syntax).script(shell));
    return ExitCode.ANSWERED;
  }
}
