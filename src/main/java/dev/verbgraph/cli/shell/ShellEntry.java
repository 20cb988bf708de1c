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

  /**
   * @param arguments what comes behind its name; may be empty
   */
  record Own(OwnCommand command, List<String> arguments) implements ShellEntry {}

  /**
   * Something whose answer does not go to the screen.
   *
   * @param entry a command, or one of the shell's own
   */
  record Redirected(ShellEntry entry, Destination to) implements ShellEntry {}

  /**
   * @param line {@code :param} and what it says
   */
  record Parameter(String line) implements ShellEntry {}

  /**
   * @param text a statement
   */
  record Cypher(String text) implements ShellEntry {}

  /**
   * The text stops in the middle.
   *
   * @param missing what it would have to end with
   */
  record Unfinished(String missing) implements ShellEntry {}
}
