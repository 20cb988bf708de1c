package dev.verbgraph.reader.mindmap.grammar;

/**
 * What a character is to Mermaid, which is written in JavaScript: neither Java's nor Unicode's
 * classes are the same.
 */
public final class Chars {

  private Chars() {}

  /** White space, the ends of lines among it. */
  public static boolean isBlank(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u1680' -> true;
      case '\u2028', '\u2029', '\u202F', '\u205F', '\u3000', '\uFEFF' -> true;
      default -> c >= '\u2000' && c <= '\u200A';
    };
  }

  /**
   * The end of a line for a rule that stops there. Not what counts lines: that is {@code \n} alone.
   */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** A letter of an identifier. */
  public static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /**
   * @return the first place from {@code at} on that is not blank, or the end of the text
   */
  public static int skipBlanks(String text, int at) {
    return skipBlanks(text, at, text.length());
  }

  /**
   * @return the first place from {@code at} on that is not blank, or {@code to}
   */
  public static int skipBlanks(String text, int at, int to) {
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * @return where a piece of text ends without the blanks at its end
   */
  public static int trimEnd(String text, int from, int to) {
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /** A text without the blanks around it. */
  public static String trim(String text) {
    int from = skipBlanks(text, 0);
    return text.substring(from, trimEnd(text, from, text.length()));
  }

  /**
   * @return the first place from {@code at} on that is not part of a word, or the end of the text
   */
  public static int skipWord(String text, int at) {
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * @return where the line that {@code at} stands in ends for a rule that stops at the end of a
   *     line
   */
  public static int lineEnd(String text, int at) {
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The words of a text with one blank between them and none around. */
  public static String squeeze(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        gap = false;
        words.append(c);
      }
    }
    return words.toString();
  }
}
