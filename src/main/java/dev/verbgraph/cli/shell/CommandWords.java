package dev.verbgraph.cli.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as words, as the POSIX shell splits it (Shell Command Language, 2.2 Quoting): blanks
 * separate, quotes and backslashes keep them. Nothing is expanded.
 *
 * @param list the words, in order; may be empty
 * @param last the one that the line ends in; empty text when it ends in a blank
 */
record CommandWords(List<String> list, Last last) {

  /**
   * The word that is being typed.
   *
   * @param text without quotes and backslashes
   * @param start where it starts in the line, from 0
   * @param quote the quote that is still open; 0 for none
   */
  record Last(String text, int start, char quote) {}

  private static final char NONE = 0;

  /** Whether a quote is not closed. */
  boolean open() {
    return last.quote != NONE;
  }

  static CommandWords of(String line) {
    Splitter splitter = new Splitter();
    splitter.read(line);
    return splitter.words();
  }

  /** Splits a text as it comes. */
  static final class Splitter {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private char quote = NONE;
    private int start = -1;
    private int length;

    /**
     * @param text what comes next; a backslash at its end is one, whatever follows
     */
    void read(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (quote == NONE && Character.isWhitespace(c)) {
          end();
          continue;
        }
        if (start < 0) {
          start = length + i;
        }
        if (c == quote) {
          quote = NONE;
        } else if (quote == NONE && (c == '"' || c == '\'')) {
          quote = c;
        } else if (c == '\\' && i + 1 < text.length() && escapes(quote, text.charAt(i + 1))) {
          i++;
          word.append(text.charAt(i));
        } else {
          word.append(c);
        }
      }
      length += text.length();
    }

    private void end() {
      if (start >= 0) {
        words.add(word.toString());
        word.setLength(0);
        start = -1;
      }
    }

    /** Whether a quote is not closed. */
    boolean open() {
      return quote != NONE;
    }

    /**
     * @return all that was read
     */
    CommandWords words() {
      Last last = new Last(word.toString(), start < 0 ? length : start, quote);
      end();
      return new CommandWords(List.copyOf(words), last);
    }
  }

  private static boolean escapes(char quote, char next) {
    return quote == NONE || (quote == '"' && (next == '"' || next == '\\'));
  }
}
