package dev.verbgraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words become the name of a relationship type: one rule for notes and for what people type.
 */
public final class TypeNames {

  /** Neo4j allows more, but nobody can read a longer type. */
  public static final int LONGEST = 64;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern CAMEL_CASE = Pattern.compile("\\p{Ll}{2,}+(?:\\p{Lu}\\p{Ll}++)++");

  private TypeNames() {}

  /**
   * @return the letters and digits of a phrase in UPPER_SNAKE_CASE: {@code scales with}, {@code
   *     scales-with} and {@code scalesWith} are {@code SCALES_WITH}; empty when there is no letter
   */
  public static String of(String phrase) {
    String words =
        BETWEEN_WORDS
            .matcher(
                Normalizer.normalize(apart(phrase), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
            .replaceAll("_");
    String type = Names.beginning(words.replaceAll("^[_\\p{N}]+", ""), LONGEST);
    return type.endsWith("_") ? type.substring(0, type.length() - 1) : type;
  }

  /**
   * @return the phrase with blanks between the words of one that is written as a single word. A
   *     name with capitals inside is not such a phrase
   */
  public static String apart(String phrase) {
    return CAMEL_CASE.matcher(phrase).matches() ? phrase.replaceAll("(?=\\p{Lu})", " ") : phrase;
  }
}
