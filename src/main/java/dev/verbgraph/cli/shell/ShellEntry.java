package dev.verbgraph.cli.shell;

import java.util.List;

/** What a person typed at the prompt, or a script holds. */
public sealed interface ShellEntry {

  /** The wish to leave. */
  record Leave() implements ShellEntry {}

  /**
   * @param arguments as the program itself would get them; never empty
   */
  record Command(List<String> arguments) implements ShellEntry {}

  /** A command whose answer does not go to the screen. */
  record Redirected(Command command, Destination to) implements ShellEntry {}

  /**
   * @param text a statement with its {@code :param} lines
   */
  record Cypher(String text) implements ShellEntry {}

  /**
   * The text stops in the middle.
   *
   * @param missing what it would have to end with
   */
  record Unfinished(String missing) implements ShellEntry {}
}
