package dev.verbgraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody probably meant by a name or phrase that is not there. */
public final class Suggestions {

  private static final int MOST = 3;

  /** From how many characters on a beginning says something. */
  private static final int BEGINNING = 3;

  private final Collection<String> known;

  /**
   * @param known the names that exist; they are read again at every question
   */
  public Suggestions(Collection<String> known) {
    this.known = known;
  }

  /**
   * @return up to three of the known names, the nearest first: those within an edit distance of a
   *     third of the length, those that share all words with it, and those that it is the beginning
   *     of
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

  /**
   * Edits between two texts; one of which all words are in the other, or that begins the other, is
   * one edit away.
   */
  private static int distance(String wanted, String known) {
    List<String> wordsWanted = List.of(wanted.split(" "));
    List<String> wordsKnown = List.of(known.split(" "));
    boolean begins = wanted.length() >= BEGINNING && known.startsWith(wanted);
    boolean near =
        begins || wordsWanted.containsAll(wordsKnown) || wordsKnown.containsAll(wordsWanted);
    return near ? Math.min(1, edits(wanted, known)) : edits(wanted, known);
  }

  /**
   * Damerau's edit distance (optimal string alignment): insert, delete, replace, swap two
   * neighbours.
   */
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
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
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
