package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "verbgraph",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns what your notes and mindmaps say into a graph that you can query.")
final class Root {

  @Option(names = "--version", versionHelp = true, description = "show the version")
  private boolean version;
}
