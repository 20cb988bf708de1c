package dev.verbgraph.cli.command;

import picocli.CommandLine.Command;

@Command(
    footer = {"verbgraph aliases suggest", "verbgraph aliases explain AKS"},
    name = "aliases",
    synopsisSubcommandLabel = "(suggest | explain NAME)",
    description = {
      "Finds names that may mean the same, and tells which are taken for the same, and why.",
      "Confirmed aliases go into aliases.yaml."
    })
final class AliasesCommand {}
