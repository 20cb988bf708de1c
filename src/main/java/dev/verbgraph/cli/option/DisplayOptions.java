package dev.verbgraph.cli.option;

import dev.verbgraph.cli.context.CliContext;
import picocli.CommandLine.Option;

/** Whether an answer is coloured. */
public final class DisplayOptions {

  private enum When {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; auto: on a terminal, unless NO_COLOR is set")
  private When color;

  /**
   * @return whether it is; see no-color.org and bixense.com/clicolors for what counts when nobody
   *     says
   */
  public boolean colours(CliContext around) {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto -> {
        String forced = around.variable("CLICOLOR_FORCE").orElse("0");
        yield around.variable("NO_COLOR").isEmpty()
            && (!forced.equals("0")
                || (around.terminalWidth().isPresent()
                    && !around.variable("TERM").orElse("").equals("dumb")));
      }
    };
  }
}
