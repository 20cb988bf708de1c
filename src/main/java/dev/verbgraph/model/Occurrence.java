package dev.verbgraph.model;

import java.util.List;

/**
 * That a document names an entity, in whatever role.
 *
 * @param entity its key
 * @param document the path of the document
 * @param lines where, ascending, without repeats, at least one
 */
public record Occurrence(EntityKey entity, DocumentPath document, List<Integer> lines) {}
