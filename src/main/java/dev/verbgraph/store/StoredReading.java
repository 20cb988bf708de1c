package dev.verbgraph.store;

import dev.verbgraph.store.Ledger.Entry;

/**
 * What is kept of a document besides what it means.
 *
 * @param entry when and how it was read
 * @param note what was read, as JSON
 */
public record StoredReading(Entry entry, String note) {}
