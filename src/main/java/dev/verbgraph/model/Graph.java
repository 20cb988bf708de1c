package dev.verbgraph.model;

import java.util.SortedMap;

/**
 * The graph that a set of documents means.
 *
 * @param entities by key; exactly those that a document names
 * @param documents by path
 */
public record Graph(
    SortedMap<EntityKey, Entity> entities, SortedMap<DocumentPath, DocumentGraph> documents) {}
