package dev.verbgraph.query.memory;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.SharedDependencies;
import dev.verbgraph.query.SharedDependencies.Relation;
import dev.verbgraph.query.SharedDependencies.Shared;
import dev.verbgraph.query.SharedDependencies.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What several entities all need, or what needs all of them. */
final class CommonEntities {

  /** What leads from an entity to the next one. */
  private record Hop(EntityKey from, EntityKey to) {}

  /** A step at one of its places. */
  private record Said(Step step, Place place) {

    private static final Comparator<Said> ORDER =
        Comparator.comparing(Said::place, Order.PLACE)
            .thenComparing(each -> each.step().via().name(), Order.TEXT)
            .thenComparing(each -> each.step().from(), Order.TEXT)
            .thenComparing(each -> each.step().to(), Order.TEXT)
            .thenComparing(each -> each.step().strength());
  }

  private final LinkedGraph graph;
  private final Relation relation;
  private final Needs away;
  private final Routes chains;
  private final List<Map<EntityKey, Integer>> distances;
  private final List<Set<EntityKey>> hard;

  private CommonEntities(LinkedGraph graph, SharedDependencies asked, Relation relation) {
    List<List<EntityKey>> starts =
        asked.of().stream().map(Entity::key).distinct().map(List::of).toList();
    this.graph = graph;
    this.relation = relation;
    this.away = new Needs(graph, direction(relation), asked.scope());
    this.chains = new Routes(graph, new Needs(graph, Direction.NEEDS, asked.scope()));
    this.distances =
        starts.stream().map(start -> away.distances(start, asked.scope().depth())).toList();
    this.hard =
        starts.stream()
            .map(start -> away.hard().distances(start, asked.scope().depth()).keySet())
            .toList();
  }

  private static Direction direction(Relation relation) {
    return switch (relation) {
      case NEEDED_BY_ALL -> Direction.NEEDS;
      case NEEDS_ALL -> Direction.NEEDED_BY;
    };
  }

  static List<Shared> of(LinkedGraph graph, SharedDependencies asked) {
    return Stream.of(Relation.values())
        .flatMap(relation -> new CommonEntities(graph, asked, relation).found(asked))
        .limit(asked.scope().limit())
        .toList();
  }

  private Stream<Shared> found(SharedDependencies asked) {
    Set<EntityKey> shared = new LinkedHashSet<>(distances.getFirst().keySet());
    distances.forEach(each -> shared.retainAll(each.keySet()));
    asked.of().forEach(each -> shared.remove(each.key()));
    return shared.stream()
        .filter(key -> asked.scope().kind().map(graph.entity(key).kind()::equals).orElse(true))
        .sorted(Comparator.comparingInt(this::farthest).thenComparing(Order.names(graph)))
        .map(this::row);
  }

  private int farthest(EntityKey key) {
    return distances.stream().mapToInt(each -> requireNonNull(each.get(key))).max().orElseThrow();
  }

  private Shared row(EntityKey key) {
    Entity entity = graph.entity(key);
    List<Said> said =
        distances.stream()
            .flatMap(each -> chain(key, each).stream())
            .distinct()
            .flatMap(hop -> chains.between(hop.from(), hop.to()))
            .flatMap(this::said)
            .sorted(Said.ORDER)
            .toList();
    return new Shared(
        relation,
        entity.name(),
        entity.kind(),
        farthest(key),
        hard.stream().allMatch(each -> each.contains(key)) ? Strength.HARD : Strength.SOFT,
        said.stream().map(each -> each.step().via()).distinct().toList(),
        said.stream().map(Said::step).distinct().toList(),
        said.stream().map(Said::place).distinct().toList());
  }

  /** A shortest chain to where these distances are none; of several the first by names. */
  private List<Hop> chain(EntityKey found, Map<EntityKey, Integer> distances) {
    Needs back = new Needs(graph, opposite(away.direction()), away.scope());
    List<Hop> chain = new ArrayList<>();
    EntityKey at = found;
    while (requireNonNull(distances.get(at)) > 0) {
      EntityKey far = at;
      EntityKey near =
          back.from(far)
              .map(along -> back.end(along, far))
              .filter(
                  end -> distances.getOrDefault(end, -1) == requireNonNull(distances.get(far)) - 1)
              .min(Order.names(graph))
              .orElseThrow();
      chain.add(away.direction() == Direction.NEEDS ? new Hop(near, far) : new Hop(far, near));
      at = near;
    }
    return chain;
  }

  private static Direction opposite(Direction direction) {
    return switch (direction) {
      case NEEDS -> Direction.NEEDED_BY;
      case NEEDED_BY -> Direction.NEEDS;
    };
  }

  private Stream<Said> said(Relationship dependency) {
    Step step =
        new Step(
            graph.name(dependency.id().subject()),
            graph.name(dependency.id().object()),
            dependency.id().via(),
            dependency.dependency().orElseThrow());
    return dependency.places().stream().map(place -> new Said(step, place));
  }
}
