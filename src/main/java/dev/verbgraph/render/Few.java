package dev.verbgraph.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * As much of a list as people read: all of three, and of more the first two and how many follow.
 *
 * <p>Why: docs/decisions/0049-answers-for-people-are-short.md.
 *
 * @param more how many are left out
 */
record Few<T>(List<T> first, int more) {

  private static final int ALL = 3;
  private static final int BEGINNING = 2;

  static <T> Few<T> of(List<T> list) {
    return list.size() <= ALL
        ? new Few<>(list, 0)
        : new Few<>(list.subList(0, BEGINNING), list.size() - BEGINNING);
  }

  /**
   * @return for example {@code A, B and 298 more}
   */
  String joined(String separator) {
    String words = first.stream().map(String::valueOf).collect(Collectors.joining(separator));
    return more == 0 ? words : words + " and " + more + " more";
  }
}
