package dev.verbgraph.store;

import dev.verbgraph.model.Note;
import dev.verbgraph.store.Ledger.Entry;

/**
 * What is kept of a document besides what it means.
 *
 * @param entry when and how it was read
 * @param note what was read
 */
public record StoredReading(Entry entry, Note note) {

  /**
   * @return the same, of a document that is not complete in the graph yet
   */
  StoredReading begun() {
    return new StoredReading(entry.withGraph(GraphHash.NONE), note);
  }
}
