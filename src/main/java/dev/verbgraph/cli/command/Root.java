package dev.verbgraph.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "verbgraph",
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns what your notes and mindmaps say into a graph that you can query.")
final class Root {

  /** Never seen here: it is the command of that name. */
  @Option(names = "--version", description = "show the version")
  private boolean version;
}
