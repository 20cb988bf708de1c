package dev.verbgraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * How names and phrases are compared: the same letters, whatever their width, case and white space.
 */
public final class Names {

  /**
   * Neo4j's indexes hold values of up to 8 kB; a letter takes up to four bytes. No name that means
   * anything is longer.
   */
  public static final int LONGEST_INDEXED = 1000;

  private Names() {}

  /**
   * @return the text in Unicode's NFKC form, in one letter case, without white space at its ends,
   *     with single blanks inside and without characters that nobody sees, unless it has no others.
   *     Full-width characters and the ideographic space (U+3000) become their plain forms by NFKC
   */
  public static String fold(String text) {
    String plain = without(Unseen::is, Normalizer.normalize(text, Normalizer.Form.NFKC));
    // Upper case first: it maps what has no lower-case pair of its own (the German sharp s) as case
    // folding does.
    return squeeze(plain).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * @return the text as a reader sees it: squeezed, and without characters that show nothing. What
   *     changes how its neighbours look, such as the joiner inside an emoji, is kept. A text of
   *     nothing else is left as it is
   */
  public static String visible(String text) {
    return squeeze(without(c -> Unseen.is(c) && !Unseen.joins(c), text));
  }

  /** Most texts have none of them: those are not copied. */
  private static String without(IntPredicate left, String text) {
    if (!hasAny(left, text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(left.negate()).forEach(kept::appendCodePoint);
    return kept.toString().isBlank() ? text : kept.toString();
  }

  private static boolean hasAny(IntPredicate sought, String text) {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (sought.test(character)) {
        return true;
      }
      at += Character.charCount(character);
    }
    return false;
  }

  /**
   * @return the text without white space at its ends and with single blanks inside, U+3000 and
   *     U+00A0 included
   */
  public static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !squeezed.isEmpty();
      } else {
        if (gap) {
          squeezed.append(' ');
          gap = false;
        }
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }

  /**
   * @return the beginning of the text, of at most so many chars; no character is cut in two
   */
  public static String beginning(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }

  /**
   * @param longest at least 1
   * @return the text, or its beginning and an ellipsis, of at most so many chars together; no
   *     character is cut in two
   */
  public static String abbreviated(String text, int longest) {
    return text.length() <= longest ? text : beginning(text, longest - 1) + "\u2026";
  }
}
