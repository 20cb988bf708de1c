package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where words stand, in names, aliases and passages, also with typing errors or unfinished; the
 * best match first. Empty when they stand nowhere.
 *
 * @param text what to look for: all words of it
 */
public record Search(String text, long limit) implements Question<List<Search.Hit>> {

  /** Quotes longer than this are cut around the word. */
  private static final int EXCERPT = 120;

  /**
   * @param name of the entity; of a passage about none the title of its note, or else its path
   * @param kind empty for a passage about no entity
   * @param part the label of the passage in which the words stand; empty when the name or an alias
   *     matches
   * @param place the line; for a name the place where a note first names it
   */
  public record Hit(
      String name, Optional<EntityKind> kind, Optional<String> part, Optional<Place> place) {}

  /**
   * @return the words to look for, folded
   */
  public List<String> words() {
    return Arrays.stream(Names.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * @param passage a passage that the words stand in
   * @param start where it begins
   * @return its line that holds most of the words, or their beginnings where they are mistyped; the
   *     quote is cut around them where it is long
   */
  public Place within(String passage, Place start) {
    List<String> lines = passage.lines().toList();
    int best = 0;
    for (int i = 1; i < lines.size(); i++) {
      best = matches(lines.get(i)) > matches(lines.get(best)) ? i : best;
    }
    return new Place(start.document(), start.line() + best, excerpt(lines.get(best)));
  }

  private int matches(String line) {
    String folded = Names.fold(line);
    return words().stream()
        .mapToInt(word -> folded.contains(word) ? 2 : folded.contains(stem(word)) ? 1 : 0)
        .sum();
  }

  private String excerpt(String line) {
    if (line.length() <= EXCERPT) {
      return line;
    }
    String folded = line.toLowerCase(Locale.ROOT);
    int at =
        words().stream()
            .mapToInt(word -> folded.indexOf(stem(word)))
            .filter(i -> i >= 0)
            .min()
            .orElse(0);
    int from = at < EXCERPT / 2 ? 0 : line.lastIndexOf(' ', at - EXCERPT / 3) + 1;
    int end = line.indexOf(' ', Math.min(line.length(), from + EXCERPT));
    return (from > 0 ? "… " : "")
        + line.substring(from, end < 0 ? line.length() : end)
        + (end < 0 ? "" : " …");
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), 4));
  }
}
