package dev.verbgraph.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The other forms of an English phrase that say the same: {@code uses}, {@code use}, {@code is
 * using}; {@code used by}, {@code is used by}, {@code are used by}. Past tenses are none of them:
 * what was is not said to be.
 *
 * <p>Spelling alone does not tell how a verb is inflected ({@code caches}, {@code reaches}), so
 * there may be forms here that nobody writes. They do no harm: no other verb has them.
 */
final class Inflections {

  private static final List<String> COPULAS = List.of("is ", "are ", "be ", "being ");

  private static final String VOWELS = "aeiou";

  private Inflections() {}

  /**
   * @param phrase in small letters, with single blanks between its words, as a vocabulary lists it:
   *     it begins with a verb in the third person ({@code reads from}), or with what follows "is"
   *     ({@code read by}, {@code part of})
   * @return its other forms, never the phrase itself; may be empty
   */
  static Set<String> of(String phrase) {
    int end = phrase.indexOf(' ');
    String first = end < 0 ? phrase : phrase.substring(0, end);
    String rest = end < 0 ? "" : phrase.substring(end);
    Set<String> forms = new TreeSet<>();
    if (first.equals("is")) {
      COPULAS.forEach(copula -> forms.add(copula.strip() + rest));
    } else if (isThirdPerson(first)) {
      for (String base : bases(first)) {
        forms.add(base + rest);
        for (String participle : participles(base)) {
          forms.add(participle + rest);
          forms.add("is " + participle + rest);
          forms.add("are " + participle + rest);
        }
      }
    } else {
      COPULAS.forEach(copula -> forms.add(copula + phrase));
      if (phrase.endsWith(" of")) {
        forms.add("is a " + phrase);
      }
    }
    forms.remove(phrase);
    return forms;
  }

  static boolean isThirdPerson(String word) {
    return word.length() > 2
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  private static List<String> bases(String thirdPerson) {
    String stem = thirdPerson.substring(0, thirdPerson.length() - 1);
    if (stem.endsWith("ie")) {
      return List.of(stem.substring(0, stem.length() - 2) + "y");
    }
    return stem.matches(".*(s|x|z|ch|sh|o)e")
        ? List.of(stem, stem.substring(0, stem.length() - 1))
        : List.of(stem);
  }

  private static List<String> participles(String base) {
    List<String> forms = new ArrayList<>();
    forms.add(
        base.matches(".*[^eoy]e") ? base.substring(0, base.length() - 1) + "ing" : base + "ing");
    if (doublesItsEnd(base)) {
      forms.add(base + base.charAt(base.length() - 1) + "ing");
    }
    return forms;
  }

  /** Consonant, vowel, consonant: {@code run}, {@code log}. */
  private static boolean doublesItsEnd(String base) {
    int length = base.length();
    return length >= 3
        && !isVowel(base.charAt(length - 3))
        && isVowel(base.charAt(length - 2))
        && !isVowel(base.charAt(length - 1))
        && "wxy".indexOf(base.charAt(length - 1)) < 0;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
