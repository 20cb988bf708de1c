package dev.verbgraph.cli;

import dev.verbgraph.cli.completion.Scripts;
import dev.verbgraph.cli.completion.Shell;
import dev.verbgraph.cli.completion.Syntax;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "completion",
    description = {
      "Prints the script by which a shell completes command lines, entity names included.",
      "bash: eval \"$$(verbgraph completion bash)\" in ~/.bashrc",
      "zsh:  eval \"$$(verbgraph completion zsh)\" in ~/.zshrc, after compinit",
      "fish: verbgraph completion fish | source in config.fish",
      "The names are those of the local graph, as the last import or list saw them."
    })
final class CompletionCommand implements Callable<ExitCode> {

  private final Surroundings around;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
  private boolean help;

  CompletionCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public ExitCode call() {
    Syntax syntax = Commands.all().syntax(around);
    around.out().print(new Scripts(syntax).script(shell));
    return ExitCode.ANSWERED;
  }
}
