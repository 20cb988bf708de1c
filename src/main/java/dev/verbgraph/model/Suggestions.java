package dev.verbgraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody probably meant by a name or phrase that is not there. */
public final class Suggestions {

  private static final int MOST = 3;

  private final Collection<String> known;

  /** @param known the names that exist; they are read again at every question */
  public Suggestions(Collection<String> known) {
    this.known = known;
  }

  /**
   * @return up to three of the known names, the nearest first: those within an edit distance of a third of the length,
   *     and those that share all words with it
   */
  public List<String> nearest(String name) {
    String wanted = Names.fold(name);
    record Candidate(String name, int distance) {}
    return known.stream()
        .map(candidate -> new Candidate(candidate, distance(wanted, Names.fold(candidate))))
        .filter(candidate -> candidate.distance() <= Math.max(1, wanted.length() / 3))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** Edits between two texts; a text of which all words are in the other one counts as one edit away. */
  private static int distance(String a, String b) {
    List<String> wordsOfA = List.of(a.split(" "));
    List<String> wordsOfB = List.of(b.split(" "));
    boolean sameWords = wordsOfA.containsAll(wordsOfB) || wordsOfB.containsAll(wordsOfA);
    return sameWords ? Math.min(1, edits(a, b)) : edits(a, b);
  }

  /** Damerau's edit distance (optimal string alignment): insert, delete, replace, swap two neighbours. */
  public static int edits(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }
}
