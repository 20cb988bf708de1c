package dev.verbgraph.cli.option;

import picocli.CommandLine.Option;

/** Every command explains itself. */
public final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;
}
