package dev.verbgraph.reader.mindmap.grammar;

/**
 * Directives: <code>%%{init: …}%%</code>, anywhere in a diagram and over any number of lines. They
 * are settings, not text.
 */
public final class Directives {

  private static final String OPEN = "%%{";
  private static final String CLOSE = "}%%";

  private Directives() {}

  /**
   * @return where the next directive begins, or -1
   */
  public static int find(String text, int from) {
    int at = text.indexOf(OPEN, from);
    while (at >= 0 && end(text, at) == at) {
      at = text.indexOf(OPEN, at + 1);
    }
    return at;
  }

  /**
   * Whether the settings make Mermaid stumble: one <code>%%{init: word}%%</code>, which ought to
   * hold an object, and a <code>%%{wrap}%%</code>, which it tries to put into the word.
   */
  public static boolean clash(String text) {
    int inits = 0;
    int words = 0;
    int wraps = 0;
    for (int at = find(text, 0); at >= 0; at = find(text, end(text, at))) {
      int name = Chars.skipBlanks(text, at + OPEN.length());
      int nameEnd = Chars.skipWord(text, name);
      String setting = text.substring(name, nameEnd);
      if (setting.endsWith("init") || setting.endsWith("initialize")) {
        inits++;
        int value = value(text, nameEnd);
        words += Chars.skipWord(text, value) > value ? 1 : 0;
      }
      if (setting.equals("wrap")) {
        wraps++;
      }
    }
    return inits == 1 && words == 1 && wraps > 0;
  }

  private static int value(String text, int nameEnd) {
    int value = Chars.skipBlanks(text, nameEnd);
    return value < text.length() && text.charAt(value) == ':'
        ? Chars.skipBlanks(text, value + 1)
        : value;
  }

  /**
   * @return behind the directive that begins at {@code at}, or {@code at} where it names none
   */
  public static int end(String text, int at) {
    int name = Chars.skipBlanks(text, at + OPEN.length());
    int nameEnd = Chars.skipWord(text, name);
    if (nameEnd == name) {
      return at;
    }
    int value = value(text, nameEnd);
    int end = Chars.skipWord(text, value);
    if (end == value) {
      // Not one word: everything up to the closing mark, or to the end where none is.
      while (end < text.length()
          && !text.startsWith(CLOSE, end)
          && (text.charAt(end) == '\n' || !Chars.isLineEnd(text.charAt(end)))) {
        end++;
      }
    }
    end = Chars.skipBlanks(text, end);
    return text.startsWith(CLOSE, end) ? end + CLOSE.length() : end;
  }

  /** Whether a directive that ends at {@code end} has the mark that closes it. */
  public static boolean isClosed(String text, int end) {
    return text.startsWith(CLOSE, end - CLOSE.length());
  }

  /** The text with blanks for every directive, so that all other text keeps its place. */
  public static String blank(String text) {
    int at = find(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    while (at >= 0) {
      int end = end(text, at);
      for (int i = at; i < end; i++) {
        if (text.charAt(i) != '\n') {
          blanked.setCharAt(i, ' ');
        }
      }
      at = find(text, end);
    }
    return blanked.toString();
  }
}
