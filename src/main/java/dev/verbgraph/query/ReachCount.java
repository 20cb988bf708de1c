package dev.verbgraph.query;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.EntityKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Counts for every entity how many others reach it, however many steps that takes. What depends on
 * each other counts as one, so that there are no circles; then the entities go along the
 * dependencies, 64 at a time, a bit for each. A search from each entity would take hours where this
 * takes seconds.
 */
final class ReachCount {

  private final Map<EntityKey, Integer> groups = new HashMap<>();
  private final List<Integer> groupOfMember = new ArrayList<>();

  /** The groups that each one leads to. */
  private final List<Set<Integer>> next = new ArrayList<>();

  private ReachCount(SortedMap<EntityKey, List<EntityKey>> dependents) {
    for (Cycles.Knot knot : Cycles.knots(dependents)) {
      join(knot.members());
    }
    dependents.forEach((needed, each) -> {
      join(List.of(needed));
      each.forEach(dependent -> join(List.of(dependent)));
    });
    dependents.forEach((needed, each) -> each.forEach(dependent -> lead(dependent, needed)));
  }

  /**
   * @param dependents what is needed, with what depends on it directly
   * @return how many others depend on each, directly or not
   */
  static Map<EntityKey, Long> of(SortedMap<EntityKey, List<EntityKey>> dependents) {
    ReachCount graph = new ReachCount(dependents);
    long[] counts = graph.counts();
    Map<EntityKey, Long> others = new HashMap<>();
    // Each is in its own group, and is none of the others.
    graph.groups.forEach((key, group) -> others.put(key, counts[group] - 1));
    return others;
  }

  private void join(List<EntityKey> members) {
    if (groups.containsKey(members.getFirst())) {
      return;
    }
    int group = next.size();
    next.add(new LinkedHashSet<>());
    for (EntityKey member : members) {
      groups.put(member, group);
      groupOfMember.add(group);
    }
  }

  private void lead(EntityKey dependent, EntityKey needed) {
    int from = requireNonNull(groups.get(dependent));
    int to = requireNonNull(groups.get(needed));
    if (from != to) {
      next.get(from).add(to);
    }
  }

  private long[] counts() {
    int[] order = order();
    long[] counts = new long[next.size()];
    long[] here = new long[next.size()];
    for (int first = 0; first < groupOfMember.size(); first += Long.SIZE) {
      Arrays.fill(here, 0);
      for (int i = first; i < Math.min(first + Long.SIZE, groupOfMember.size()); i++) {
        here[groupOfMember.get(i)] |= 1L << (i - first);
      }
      for (int group : order) {
        if (here[group] != 0) {
          counts[group] += Long.bitCount(here[group]);
          for (int needed : next.get(group)) {
            here[needed] |= here[group];
          }
        }
      }
    }
    return counts;
  }

  /** Each group after all that lead to it. */
  private int[] order() {
    int[] waitingFor = new int[next.size()];
    next.forEach(led -> led.forEach(group -> waitingFor[group]++));
    Deque<Integer> ready = new ArrayDeque<>();
    for (int group = 0; group < waitingFor.length; group++) {
      if (waitingFor[group] == 0) {
        ready.add(group);
      }
    }
    int[] order = new int[next.size()];
    for (int at = 0; !ready.isEmpty(); at++) {
      order[at] = ready.remove();
      for (int group : next.get(order[at])) {
        if (--waitingFor[group] == 0) {
          ready.add(group);
        }
      }
    }
    return order;
  }
}
