package dev.verbgraph.coverage;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many lines came to what. */
public record LineCounts(Map<LineUse, Integer> lines) {

  private static final int ALL = 100;

  static LineCounts of(List<LineUse> uses) {
    Map<LineUse, Integer> lines = none();
    uses.forEach(use -> lines.merge(use, 1, Integer::sum));
    return new LineCounts(lines);
  }

  static LineCounts sum(Collection<LineCounts> some) {
    Map<LineUse, Integer> lines = none();
    some.forEach(
        counts -> counts.lines.forEach((use, count) -> lines.merge(use, count, Integer::sum)));
    return new LineCounts(lines);
  }

  private static Map<LineUse, Integer> none() {
    Map<LineUse, Integer> lines = new EnumMap<>(LineUse.class);
    Arrays.stream(LineUse.values()).forEach(use -> lines.put(use, 0));
    return lines;
  }

  public int of(LineUse use) {
    return lines.getOrDefault(use, 0);
  }

  public int all() {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * @return how many of a hundred lines with content were read, rounded down: 100 means all; where
   *     there are none, all were
   */
  public int percentRead() {
    int content = all() - of(LineUse.LAYOUT);
    return content == 0 ? ALL : (int) ((long) ALL * (content - of(LineUse.UNREAD)) / content);
  }
}
