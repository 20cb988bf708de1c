package dev.verbgraph.cli.shell;

import java.util.List;

/** What a person typed at the prompt, or a script holds. */
public sealed interface Entry {

  /** The wish to leave. */
  record Leave() implements Entry {}

  /** @param arguments as the program itself would get them; never empty */
  record Command(List<String> arguments) implements Entry {}

  /** @param text a statement with its {@code :param} lines */
  record Cypher(String text) implements Entry {}

  /**
   * The text stops in the middle.
   *
   * @param missing what it would have to end with
   */
  record Unfinished(String missing) implements Entry {}
}
