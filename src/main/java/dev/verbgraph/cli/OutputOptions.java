package dev.verbgraph.cli;

import dev.verbgraph.cli.format.Format;
import picocli.CommandLine.Option;

/** How an answer is written. */
final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  Format format;

  @Option(names = "--cypher", description = "print the statement that finds the answer instead of running it")
  boolean cypher;
}
