package dev.verbgraph.cli.shell;

import java.util.Optional;

/** Where the answer to one command goes instead of to the screen, as in any shell. */
public sealed interface Destination {

  /**
   * A file.
   *
   * @param more whether it goes on with what is there
   */
  record File(String path, boolean more) implements Destination {}

  /**
   * Another program.
   *
   * @param command for the system's shell
   */
  record Program(String command) implements Destination {}

  /**
   * A command, and where its answer goes.
   *
   * @param command what stands before the sign
   */
  record Sent(String command, Optional<Destination> to) {}

  /**
   * @param command its whole text. A sign counts where a word could begin: not in quotes, and not
   *     within a name
   */
  static Sent of(String command) {
    char quote = 0;
    for (int at = 0; at < command.length(); at++) {
      char c = command.charAt(at);
      boolean begins = at > 0 && Character.isWhitespace(command.charAt(at - 1));
      if (c == '\\' && quote != '\'') {
        at++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (begins && (c == '>' || c == '|')) {
        return new Sent(
            command.substring(0, at), Optional.of(of(c, command.substring(at + 1).strip())));
      }
    }
    return new Sent(command, Optional.empty());
  }

  private static Destination of(char sign, String rest) {
    if (sign == '|') {
      return new Program(rest);
    }
    boolean more = rest.startsWith(">");
    CommandWords path = CommandWords.of(more ? rest.substring(1) : rest);
    // What comes after the file is part of a name that somebody forgot to quote.
    return new File(String.join(" ", path.list()), more);
  }
}
