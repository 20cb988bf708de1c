package dev.verbgraph.query.memory;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Relationship;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A graph in which one can go from an entity to its neighbours.
 *
 * @param entities by key
 * @param documents by path
 * @param outgoing what is said from an entity, by its key; one of which nothing is said is missing
 * @param incoming the same of what is said to it
 */
record LinkedGraph(
    SortedMap<EntityKey, Entity> entities,
    SortedMap<DocumentPath, DocumentGraph> documents,
    Map<EntityKey, List<Relationship>> outgoing,
    Map<EntityKey, List<Relationship>> incoming) {

  static LinkedGraph of(Graph graph) {
    List<Relationship> all =
        graph.documents().values().stream()
            .flatMap(document -> document.relationships().stream())
            .toList();
    return new LinkedGraph(
        graph.entities(),
        graph.documents(),
        all.stream().collect(Collectors.groupingBy(each -> each.id().subject())),
        all.stream().collect(Collectors.groupingBy(each -> each.id().object())));
  }

  Entity entity(EntityKey key) {
    return requireNonNull(entities.get(key), key::value);
  }

  String name(EntityKey key) {
    return entity(key).name();
  }

  Stream<Relationship> from(EntityKey key) {
    return outgoing.getOrDefault(key, List.of()).stream();
  }

  Stream<Relationship> to(EntityKey key) {
    return incoming.getOrDefault(key, List.of()).stream();
  }

  /** What is said from or to it, each once: also what is said from it to itself. */
  Stream<Relationship> around(EntityKey key) {
    return Stream.concat(from(key), to(key).filter(each -> !each.id().subject().equals(key)));
  }
}
