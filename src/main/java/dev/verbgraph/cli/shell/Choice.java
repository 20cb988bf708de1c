package dev.verbgraph.cli.shell;

/**
 * Something that could be typed at the cursor.
 *
 * @param text without quotes
 * @param meaning in one line; may be empty
 */
record Choice(String text, String meaning) {

  Choice(String text) {
    this(text, "");
  }
}
