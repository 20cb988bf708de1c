package dev.verbgraph.cli.option;

import dev.verbgraph.render.Format;
import picocli.CommandLine.Option;

/** How an answer is written. */
public final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  public Format format;

  @Option(
      names = "--csv-safe",
      description = "csv for spreadsheets: put ' before texts that they would take for formulas")
  public boolean csvSafe;

  @Option(names = "--cypher", description = "print the Cypher statement instead of running it")
  public boolean cypher;
}
