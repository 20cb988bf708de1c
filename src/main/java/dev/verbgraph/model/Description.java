package dev.verbgraph.model;

/**
 * A passage of a document that describes an entity.
 *
 * @param entity its key
 * @param document the path of the document
 * @param part which side of it the passage describes
 * @param text the passage
 * @param line its first line
 */
public record Description(
    EntityKey entity, DocumentPath document, String part, String text, int line) {}
