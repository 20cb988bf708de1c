package dev.verbgraph.render;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names, quotes and paths come from notes of anybody: what they hold must not move a cursor or turn
 * text around.
 */
public final class Plain {

  /**
   * Control characters (line breaks and escapes among them), line separators, and marks that change
   * the direction.
   */
  private static final Pattern FOOLING =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private Plain() {}

  /**
   * @return the text in one line, each such character in its place as {@code \}{@code u001B}
   */
  public static String text(String text) {
    return isPrintableAscii(text) ? text : FOOLING.matcher(text).replaceAll(Plain::escaped);
  }

  /**
   * @return the text in its lines, with its tabs, each other such character in its place
   */
  static String block(String text) {
    return isPrintableAscii(text)
        ? text
        : FOOLING.matcher(text).replaceAll(found -> keeps(found) ? found.group() : escaped(found));
  }

  private static boolean keeps(MatchResult character) {
    return character.group().equals("\n") || character.group().equals("\t");
  }

  /** Most texts are, and the pattern took nearly a quarter of the time of a long answer. */
  static boolean isPrintableAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * @return the text in one line of the same length, with a blank in place of each such character
   */
  static String blanked(String text) {
    return FOOLING.matcher(text).replaceAll(" ");
  }

  /**
   * The pattern matches single characters only; the backslash is doubled because this is a
   * replacement.
   */
  private static String escaped(MatchResult character) {
    return String.format(Locale.ROOT, "\\\\u%04X", (int) character.group().charAt(0));
  }
}
