package dev.verbgraph.query;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is needed most: first by how many cannot work without it, then by how many depend on it at
 * all, directly or through others, then by how many directly, then by name. Empty when nothing
 * depends on anything.
 *
 * <p>Why: docs/decisions/0056-questions-about-the-whole-graph.md.
 *
 * @param scope its depth is not looked at
 */
public record MostNeeded(Scope scope) implements Question<List<MostNeeded.Needed>> {

  /**
   * @param hard how many depend on it by chains of hard dependencies
   * @param dependents how many depend on it: as many as {@link Dependencies} finds
   * @param direct how many of them directly
   */
  public record Needed(String name, EntityKind kind, long hard, long dependents, long direct) {}

  /**
   * What depends directly on something.
   *
   * @param hard what cannot work without it
   * @param soft what can
   */
  public record Use(
      EntityKey key, String name, EntityKind kind, List<EntityKey> hard, List<EntityKey> soft) {}

  private static final Comparator<Needed> ORDER =
      Comparator.comparingLong(Needed::hard)
          .thenComparingLong(Needed::dependents)
          .thenComparingLong(Needed::direct)
          .reversed()
          .thenComparing(Needed::name);

  /**
   * @param uses everything that something depends on, each once
   * @return the answer
   */
  public List<Needed> of(List<Use> uses) {
    SortedMap<EntityKey, List<EntityKey>> hard = new TreeMap<>();
    SortedMap<EntityKey, List<EntityKey>> all = new TreeMap<>();
    for (Use use : uses) {
      hard.put(use.key(), use.hard());
      all.put(use.key(), Stream.concat(use.hard().stream(), use.soft().stream()).toList());
    }
    Map<EntityKey, Long> cannotDoWithout = ReachCount.of(hard);
    Map<EntityKey, Long> dependents = ReachCount.of(all);
    return uses.stream()
        .filter(use -> scope.kind().isEmpty() || scope.kind().get() == use.kind())
        .map(use ->
            new Needed(
                use.name(),
                use.kind(),
                cannotDoWithout.getOrDefault(use.key(), 0L),
                dependents.getOrDefault(use.key(), 0L),
                all.getOrDefault(use.key(), List.of()).stream()
                    .filter(dependent -> !dependent.equals(use.key()))
                    .count()))
        .filter(needed -> needed.dependents() > 0)
        .sorted(ORDER)
        .limit(scope.limit())
        .toList();
  }
}
