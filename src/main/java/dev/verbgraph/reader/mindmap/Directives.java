package dev.verbgraph.reader.mindmap;

/** Directives: <code>%%{init: …}%%</code>, anywhere in a diagram and over any number of lines. They are settings, not text. */
final class Directives {

  private static final String OPEN = "%%{";
  private static final String CLOSE = "}%%";

  private Directives() {}

  /** @return where the next directive begins, or -1 */
  static int find(String text, int from) {
    int at = text.indexOf(OPEN, from);
    while (at >= 0 && end(text, at) == at) {
      at = text.indexOf(OPEN, at + 1);
    }
    return at;
  }

  /** @return behind the directive that begins at {@code at}, or {@code at} where it names none */
  static int end(String text, int at) {
    int name = Chars.skipBlanks(text, at + OPEN.length());
    int nameEnd = Chars.skipWord(text, name);
    if (nameEnd == name) {
      return at;
    }
    int value = Chars.skipBlanks(text, nameEnd);
    if (value < text.length() && text.charAt(value) == ':') {
      value = Chars.skipBlanks(text, value + 1);
    }
    int end = Chars.skipWord(text, value);
    if (end == value) {
      // Not one word: everything up to the closing mark, or to the end where none is.
      while (end < text.length() && !text.startsWith(CLOSE, end) && (text.charAt(end) == '\n' || !Chars.isLineEnd(text.charAt(end)))) {
        end++;
      }
    }
    end = Chars.skipBlanks(text, end);
    return text.startsWith(CLOSE, end) ? end + CLOSE.length() : end;
  }

  /** The text with blanks for every directive, so that all other text keeps its place. */
  static String blank(String text) {
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
