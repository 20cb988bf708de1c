package dev.verbgraph.query.memory;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Dependencies.Attachment;
import dev.verbgraph.query.Dependencies.Reached;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What entities need, or what needs them. */
final class ReachedEntities {

  private static final Comparator<Attachment> ATTACHMENTS =
      Comparator.comparing(Attachment::place, Order.PLACE)
          .thenComparing(each -> each.via().name(), Order.TEXT)
          .thenComparing(Attachment::through, Order.TEXT);

  private final LinkedGraph graph;
  private final Needs needs;
  private final Map<EntityKey, Integer> distances;
  private final Set<EntityKey> hard;

  private ReachedEntities(LinkedGraph graph, Dependencies asked) {
    List<EntityKey> from = asked.of().stream().map(Entity::key).toList();
    this.graph = graph;
    this.needs = new Needs(graph, asked.direction(), asked.scope());
    this.distances = needs.distances(from, asked.scope().depth());
    this.hard = needs.hard().distances(from, asked.scope().depth()).keySet();
  }

  static List<Reached> of(LinkedGraph graph, Dependencies asked) {
    return new ReachedEntities(graph, asked).rows(asked);
  }

  private List<Reached> rows(Dependencies asked) {
    List<EntityKey> found =
        distances.keySet().stream()
            .filter(key -> distance(key) > 0)
            .filter(key -> asked.scope().kind().map(graph.entity(key).kind()::equals).orElse(true))
            .sorted(
                Comparator.<EntityKey>comparingInt(this::distance)
                    .thenComparing(Order.names(graph)))
            .limit(asked.scope().limit())
            .toList();
    Map<EntityKey, List<Attachment>> attachments = attachments();
    return found.stream().map(key -> row(key, attachments.getOrDefault(key, List.of()))).toList();
  }

  private int distance(EntityKey key) {
    return requireNonNull(distances.get(key));
  }

  /** The last dependencies of all shortest chains, by what they lead to. */
  private Map<EntityKey, List<Attachment>> attachments() {
    Map<EntityKey, List<Attachment>> attachments = new HashMap<>();
    distances.forEach((near, distance) ->
        needs
            .from(near)
            .filter(dependency -> isLast(needs.end(dependency, near), distance))
            .forEach(dependency ->
                attachments
                    .computeIfAbsent(needs.end(dependency, near), end -> new ArrayList<>())
                    .addAll(attachments(dependency, graph.name(near)))));
    return attachments;
  }

  /** What is out of reach is not among the distances. */
  private boolean isLast(EntityKey end, int distance) {
    return distances.getOrDefault(end, 0) == distance + 1;
  }

  private static List<Attachment> attachments(Relationship dependency, String through) {
    return dependency.places().stream()
        .map(place -> new Attachment(dependency.id().via(), through, place))
        .toList();
  }

  private Reached row(EntityKey key, List<Attachment> attachments) {
    Entity entity = graph.entity(key);
    return new Reached(
        entity.name(),
        entity.kind(),
        distance(key),
        hard.contains(key) ? Strength.HARD : Strength.SOFT,
        attachments.stream().sorted(ATTACHMENTS).distinct().toList(),
        owners(key));
  }

  private List<String> owners(EntityKey key) {
    return graph
        .from(key)
        .filter(said -> said.id().type().equals(RelationType.OWNED_BY) && said.status().isEmpty())
        .map(said -> graph.name(said.id().object()))
        .distinct()
        .sorted(Order.TEXT)
        .toList();
  }
}
