package dev.verbgraph.cli.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as words, as the POSIX shell splits it (Shell Command Language, 2.2 Quoting): blanks separate, quotes and
 * backslashes keep them. Nothing is expanded.
 *
 * @param list the words, in order; may be empty
 * @param last the one that the line ends in; empty text when it ends in a blank
 */
record Words(List<String> list, Last last) {

  /**
   * The word that is being typed.
   *
   * @param text  without quotes and backslashes
   * @param start where it starts in the line, from 0
   * @param quote the quote that is still open; 0 for none
   */
  record Last(String text, int start, char quote) {}

  private static final char NONE = 0;

  /** Whether a quote is not closed. */
  boolean open() {
    return last.quote != NONE;
  }

  static Words of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = NONE;
    int start = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == NONE && Character.isWhitespace(c)) {
        if (start >= 0) {
          words.add(word.toString());
          word.setLength(0);
          start = -1;
        }
        continue;
      }
      if (start < 0) {
        start = i;
      }
      if (c == quote) {
        quote = NONE;
      } else if (quote == NONE && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == '\\' && i + 1 < line.length() && escapes(quote, line.charAt(i + 1))) {
        i++;
        word.append(line.charAt(i));
      } else {
        word.append(c);
      }
    }
    Last last = new Last(word.toString(), start < 0 ? line.length() : start, quote);
    if (start >= 0) {
      words.add(last.text);
    }
    return new Words(List.copyOf(words), last);
  }

  private static boolean escapes(char quote, char next) {
    return quote == NONE || quote == '"' && (next == '"' || next == '\\');
  }
}
