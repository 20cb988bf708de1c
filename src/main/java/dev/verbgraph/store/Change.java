package dev.verbgraph.store;

import dev.verbgraph.model.Entity;
import java.util.List;
import java.util.Map;

/**
 * Everything an import does to the graph.
 *
 * @param entities  which nodes come, change and go
 * @param documents which documents do, in the order of their paths
 * @param rules     the rules they were read with, by id, as JSON
 */
public record Change(Delta<Entity> entities, List<DocumentChange> documents, Map<String, String> rules) {

  /** Nothing changes. */
  public static final Change NONE = new Change(Delta.none(), List.of(), Map.of());

  public boolean isEmpty() {
    return entities.isEmpty() && documents.isEmpty();
  }
}
