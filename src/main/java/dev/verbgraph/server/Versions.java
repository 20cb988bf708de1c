package dev.verbgraph.server;

import java.util.Arrays;
import java.util.List;

/** Neo4j's versions: numbers separated by dots. */
final class Versions {
  private Versions() {}

  static boolean isNewer(String version, String than) {
    List<Integer> left = numbers(version);
    List<Integer> right = numbers(than);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }

  /** A part that is no number, as in a preview's name, ends what is compared. */
  private static List<Integer> numbers(String version) {
    return Arrays.stream(version.split("[.-]"))
        .takeWhile(part -> part.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .toList();
  }
}
