package dev.verbgraph.cli.shell;

import java.util.List;

/** Where a shell takes from what it does. */
public sealed interface ShellInput permits Prompt, Piped {

  /**
   * @return what comes next, in order; empty when it was only a comment or a blank line. After the
   *     end, a wish to leave
   */
  List<ShellEntry> next();
}
