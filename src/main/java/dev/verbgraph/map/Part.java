package dev.verbgraph.map;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a graph says of some entities and nothing else. */
public final class Part {

  private Part() {}

  /**
   * @param names of entities
   * @return these entities with the categories that they are in, and what is said among them
   */
  public static Graph of(Graph graph, Set<String> names) {
    Set<EntityKey> kept = new TreeSet<>();
    graph.entities().values().stream()
        .filter(entity -> names.contains(entity.name()))
        .map(Entity::key)
        .forEach(kept::add);
    Set<EntityKey> categories = new TreeSet<>();
    graph.documents().values().stream()
        .flatMap(document -> document.relationships().stream())
        .map(Relationship::id)
        .filter(id -> id.type().equals(RelationType.IN_CATEGORY) && kept.contains(id.subject()))
        .forEach(id -> categories.add(id.object()));
    kept.addAll(categories);
    SortedMap<EntityKey, Entity> entities = new TreeMap<>(graph.entities());
    entities.keySet().retainAll(kept);
    SortedMap<DocumentPath, DocumentGraph> documents = new TreeMap<>();
    graph
        .documents()
        .forEach((path, document) -> {
          DocumentGraph part = part(document, kept::contains);
          if (!part.occurrences().isEmpty() || !part.relationships().isEmpty()) {
            documents.put(path, part);
          }
        });
    return new Graph(entities, documents);
  }

  private static DocumentGraph part(DocumentGraph document, Predicate<EntityKey> kept) {
    return new DocumentGraph(
        document.path(),
        document.properties(),
        document.relationships().stream()
            .filter(each -> kept.test(each.id().subject()) && kept.test(each.id().object()))
            .toList(),
        document.occurrences().stream().filter(each -> kept.test(each.entity())).toList(),
        document.descriptions().stream()
            .filter(each -> each.entity().filter(kept).isPresent())
            .toList());
  }
}
