package dev.verbgraph.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words on an edge of a picture. They say more than a verb line does: how, with what, or when;
 * or they are no verb at all.
 */
final class EdgeWords {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "across", "after", "against", "as", "at", "before", "by", "during", "every",
          "for", "from", "if", "in", "into", "on", "once", "onto", "over", "per", "through", "to",
          "until", "upon", "using", "via", "when", "while", "with", "within", "without");

  /** No phrase is longer. */
  private static final int LONGEST = 100;

  /** The words of a phrase, and those behind it, which may be none. */
  record Part(String phrase, String rest) {}

  private EdgeWords() {}

  /**
   * @return what may be the phrase, the longest first: all without a remark in brackets, and each
   *     beginning that has a preposition behind it or at its end
   */
  static List<Part> parts(String words) {
    int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    List<Part> parts = new ArrayList<>();
    if (bracket > 0) {
      parts.add(part(words, bracket));
    }
    int end = Math.min(bracket > 0 ? bracket : words.length(), LONGEST);
    for (int blank = words.lastIndexOf(' ', end - 1);
        blank > 0;
        blank = words.lastIndexOf(' ', blank - 1)) {
      int next = words.indexOf(' ', blank + 1);
      String before = words.substring(words.lastIndexOf(' ', blank - 1) + 1, blank);
      String behind = words.substring(blank + 1, next < 0 ? words.length() : next);
      if (isPreposition(before) || isPreposition(behind)) {
        parts.add(part(words, blank));
      }
    }
    return parts;
  }

  private static Part part(String words, int end) {
    return new Part(words.substring(0, end).strip(), words.substring(end).strip());
  }

  private static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether words that no vocabulary has begin with a verb: {@code moves tapes}, {@code pledged
   * to}, {@code runsOn}, {@code RUNS_ON}. Of words that may be a verb or a thing ({@code request},
   * {@code Orders}) nobody knows.
   */
  static boolean isVerb(String words) {
    List<String> all = List.of(words.split(" ", -1));
    String first = all.getFirst();
    boolean letters = first.chars().allMatch(c -> Character.isLetter(c) || c == '_');
    if (!letters || words.endsWith("?") || first.equals("yes")) {
      return false;
    }
    boolean inOne = Vocabulary.words(first).indexOf(' ') > 0;
    boolean small = first.equals(first.toLowerCase(Locale.ROOT));
    boolean passive = all.size() > 1 && isPreposition(all.get(1)) && first.endsWith("ed");
    return inOne || (small && (passive || Inflections.isThirdPerson(first)));
  }
}
