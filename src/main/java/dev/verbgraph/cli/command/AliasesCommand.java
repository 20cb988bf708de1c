package dev.verbgraph.cli.command;

import picocli.CommandLine.Command;

@Command(
    name = "aliases",
    synopsisSubcommandLabel = "suggest",
    description = "Finds names that may mean the same. Confirmed aliases go into aliases.yaml.")
final class AliasesCommand {}
