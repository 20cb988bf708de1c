package dev.verbgraph.query;

import dev.verbgraph.model.EntityKey;
import java.util.List;
import java.util.SortedMap;

/**
 * Which entities depend on each other, directly or through others: the strongly connected parts of
 * the dependencies. By their first key; empty when there is no cycle.
 *
 * @param scope its depth, kind and limit are not looked at
 */
public record Cycles(Scope scope) implements GraphQuestion<List<Cycles.Knot>> {

  /**
   * @param members the keys of all that depend on each other, in order; one that depends on itself
   *     is a knot alone
   * @param cycle keys along a shortest cycle through the first member, which begins and ends it
   */
  public record Knot(List<EntityKey> members, List<EntityKey> cycle) {}

  /**
   * @param needs what depends, with what it needs, in order
   * @return the answer, in a time that grows with the number of dependencies
   */
  public static List<Knot> knots(SortedMap<EntityKey, List<EntityKey>> needs) {
    return CycleFinder.knots(needs);
  }
}
