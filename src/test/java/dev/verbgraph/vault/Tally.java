package dev.verbgraph.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of facts, by the notation they were written in. */
final class Tally {

  /** What became of a fact. */
  enum Fate {
    FOUND,
    /** Not found, but told at its line or its block. */
    REPORTED,
    /** Not found, but the line states something else. */
    OTHERWISE,
    SILENT,
    /** Not a truth of the vault. */
    INVENTED
  }

  private final Map<String, Map<Fate, Integer>> rows = new TreeMap<>();
  private final Map<Fate, List<String>> examples = new EnumMap<>(Fate.class);

  /**
   * @param what the notation
   * @param example what to print where this should not be
   */
  void add(String what, Fate fate, String example) {
    rows.computeIfAbsent(what, none -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
    if (fate != Fate.FOUND) {
      examples.computeIfAbsent(fate, none -> new ArrayList<>()).add(what + ": " + example);
    }
  }

  /** How many have this fate. */
  int count(Fate fate) {
    return count(fate, rows.values());
  }

  List<String> examples(Fate fate) {
    return examples.getOrDefault(fate, List.of());
  }

  /** A line for each notation, and one for all of them. */
  String table(String title) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-26s %8s %8s %8s %9s %7s %8s%n"
            .formatted(title, "written", "found", "reported", "otherwise", "silent", "invented"));
    rows.forEach((what, count) -> table.append(line(what, List.of(count))));
    return table.append(line("all", rows.values())).toString();
  }

  private static String line(String what, Collection<Map<Fate, Integer>> counts) {
    int written =
        Stream.of(Fate.FOUND, Fate.REPORTED, Fate.OTHERWISE, Fate.SILENT)
            .mapToInt(fate -> count(fate, counts))
            .sum();
    return "%-26s %8d %8d %8d %9d %7d %8d%n"
        .formatted(
            what,
            written,
            count(Fate.FOUND, counts),
            count(Fate.REPORTED, counts),
            count(Fate.OTHERWISE, counts),
            count(Fate.SILENT, counts),
            count(Fate.INVENTED, counts));
  }

  private static int count(Fate fate, Collection<Map<Fate, Integer>> counts) {
    return counts.stream().mapToInt(each -> each.getOrDefault(fate, 0)).sum();
  }
}
