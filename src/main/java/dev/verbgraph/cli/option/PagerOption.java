package dev.verbgraph.cli.option;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.Pager;
import picocli.CommandLine.Option;

/** Whether a long answer is shown page by page. */
public final class PagerOption {

  @Option(
      names = "--no-pager",
      description = "do not show long answers page by page ($VERBGRAPH_PAGER, $PAGER)")
  private boolean noPager;

  /**
   * @param any whether there is an answer: whoever gets none has no page to leave
   * @return where the answer goes; to be closed when it is written
   */
  public Pager open(CliContext around, boolean any) {
    return Pager.of(around, any && !noPager);
  }
}
