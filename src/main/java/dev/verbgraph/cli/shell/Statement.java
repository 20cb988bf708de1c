package dev.verbgraph.cli.shell;

import java.util.Map;

/**
 * The first statement of a text, as people type and paste Cypher: it ends with a semicolon; {@code :param} lines and
 * comments before it belong to it.
 *
 * @param end   where the text goes on behind the statement; the length of the text when it is not finished
 * @param place where the statement stops
 */
record Statement(int end, Place place) {

  /** What a statement is in the middle of, where it stops. */
  enum Place {
    /** Nothing: a semicolon ended it. */
    FINISHED,
    /** Its first word is still to come. */
    START,
    CODE,
    SINGLE_QUOTES,
    DOUBLE_QUOTES,
    BACK_TICKS,
    COMMENT
  }

  private static final Map<Character, Place> QUOTES =
      Map.of('\'', Place.SINGLE_QUOTES, '"', Place.DOUBLE_QUOTES, '`', Place.BACK_TICKS);

  static Statement of(String text) {
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineStarts = i == 0 || text.charAt(i - 1) == '\n';
      if (!begun && lineStarts && isParameter(text.substring(i)) || text.startsWith("//", i)) {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        if (end < 0) {
          return new Statement(text.length(), Place.COMMENT);
        }
        i = end + 1;
      } else if (QUOTES.containsKey(c)) {
        int end = closing(c, text, i + 1);
        if (end < 0) {
          return new Statement(text.length(), QUOTES.get(c));
        }
        i = end;
        begun = true;
      } else if (c == ';') {
        return new Statement(i + 1, Place.FINISHED);
      } else if (!Character.isWhitespace(c)) {
        begun = true;
      }
    }
    return new Statement(text.length(), begun ? Place.CODE : Place.START);
  }

  /** Whether the text begins with a parameter of the statement that follows. */
  static boolean isParameter(String text) {
    String word = ":param";
    return text.startsWith(word) && (text.length() == word.length() || Character.isWhitespace(text.charAt(word.length())));
  }

  /** In back-ticks nothing is escaped; a doubled one closes the name and opens it again, which comes to the same. */
  private static int closing(char quote, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == quote) {
        return i;
      }
      if (text.charAt(i) == '\\' && quote != '`') {
        i++;
      }
    }
    return -1;
  }
}
