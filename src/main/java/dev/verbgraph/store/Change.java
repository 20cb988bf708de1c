package dev.verbgraph.store;

import dev.verbgraph.model.Entity;
import dev.verbgraph.vocabulary.Rules;
import java.util.List;
import java.util.Map;

/**
 * Everything an import does to the graph.
 *
 * @param entities which nodes come, change and go
 * @param documents which documents do, in the order of their paths
 * @param rules the rules they were read with, by id
 */
public record Change(
    Delta<Entity> entities, List<DocumentChange> documents, Map<String, Rules> rules) {

  /** A passage is described by one relationship and is in its document by another. */
  private static final int RELATIONSHIPS_OF_A_PASSAGE = 2;

  /** Nothing changes. */
  public static final Change NONE = new Change(Delta.none(), List.of(), Map.of());

  public boolean isEmpty() {
    return entities.isEmpty() && documents.isEmpty();
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
              .plus(Tally.of(document.descriptions()).times(RELATIONSHIPS_OF_A_PASSAGE));
    }
    return relationships;
  }
}
