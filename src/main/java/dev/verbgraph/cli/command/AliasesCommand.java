package dev.verbgraph.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "aliases",
    synopsisSubcommandLabel = "suggest",
    description = "Which names may mean the same. What does mean the same stands in aliases.yaml.")
final class AliasesCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;
}
