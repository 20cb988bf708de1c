package dev.verbgraph.model;

import java.util.Optional;

/**
 * A passage of a document.
 *
 * @param entity the key of what it describes; empty where it describes nothing that is known
 * @param document the path of the document
 * @param part which side of it the passage describes
 * @param text the passage
 * @param line its first line
 */
public record Description(
    Optional<EntityKey> entity, DocumentPath document, String part, String text, int line) {}
