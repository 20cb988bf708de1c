package dev.verbgraph.importer;

import dev.verbgraph.store.GraphUpdate;

/**
 * What one import would do.
 *
 * @param update what is to be written; nothing unless the result is {@link ImportResult.Done}
 */
record Planned(ImportResult result, GraphUpdate update) {

  static Planned nothing(ImportResult result) {
    return new Planned(result, GraphUpdate.NONE);
  }
}
