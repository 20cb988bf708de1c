package dev.verbgraph.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "aliases",
    synopsisSubcommandLabel = "suggest",
    description = "Finds names that may mean the same. Confirmed aliases go into aliases.yaml.")
final class AliasesCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;
}
