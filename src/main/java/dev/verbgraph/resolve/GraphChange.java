package dev.verbgraph.resolve;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The difference between two graphs: what makes the second of the first.
 *
 * @param entities which nodes come, change and go
 * @param documents which documents do, those that go first, each in the order of their paths
 */
public record GraphChange(Delta<Entity> entities, List<DocumentChange> documents) {

  /** Nothing changes. */
  public static final GraphChange NONE = new GraphChange(Delta.none(), List.of());

  public boolean isEmpty() {
    return entities.isEmpty() && documents.isEmpty();
  }

  /** Whether all entities stay as they are. */
  public boolean keepsEntities() {
    return entities.isEmpty();
  }

  /**
   * @return the graph that comes of it, where there was none before
   */
  public Graph added() {
    SortedMap<EntityKey, Entity> added = new TreeMap<>();
    entities.added().forEach(entity -> added.put(entity.key(), entity));
    SortedMap<DocumentPath, DocumentGraph> documentsAdded = new TreeMap<>();
    documents.forEach(document -> documentsAdded.put(document.path(), document.added()));
    return new Graph(added, documentsAdded);
  }

  /**
   * @return the nodes it concerns: entities, documents and passages
   */
  public Tally nodes() {
    Tally nodes = Tally.of(entities);
    for (DocumentChange document : documents) {
      nodes = nodes.plus(document.node()).plus(Tally.of(document.descriptions()));
    }
    return nodes;
  }

  /**
   * @return the relationships it concerns, those of passages and documents included
   */
  public Tally relationships() {
    Tally relationships = Tally.NONE;
    for (DocumentChange document : documents) {
      relationships =
          relationships
              .plus(Tally.of(document.relationships()))
              .plus(Tally.of(document.occurrences()))
              .plus(Tally.of(document.descriptions()))
              .plus(Tally.of(document.descriptions(), each -> each.entity().isPresent()));
    }
    return relationships;
  }
}
