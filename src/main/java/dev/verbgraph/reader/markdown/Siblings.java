package dev.verbgraph.reader.markdown;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the entries of one form and level below one owner have in common. Looked at once, however
 * many there are.
 */
final class Siblings {

  private record Kin(OutlineEntry.Form form, int level) {}

  private final Predicate<OutlineEntry> test;
  private final IdentityHashMap<OutlineEntry, Map<Kin, Integer>> counts = new IdentityHashMap<>();

  Siblings(Predicate<OutlineEntry> test) {
    this.test = test;
  }

  /** How many of the entry and its siblings pass the test. */
  int count(OutlineEntry entry) {
    return counts
        .computeIfAbsent(entry.parent, this::countAll)
        .getOrDefault(new Kin(entry.form, entry.level), 0);
  }

  boolean any(OutlineEntry entry) {
    return count(entry) > 0;
  }

  private Map<Kin, Integer> countAll(OutlineEntry owner) {
    Map<Kin, Integer> found = new HashMap<>();
    owner.entries().stream()
        .filter(test)
        .forEach(it -> found.merge(new Kin(it.form, it.level), 1, Integer::sum));
    return found;
  }
}
