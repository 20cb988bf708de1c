package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import java.util.List;

/**
 * An entity of the graph.
 *
 * @param key     what identifies it
 * @param name    what people call it
 * @param kind    what it is
 * @param aliases its other names, may be empty
 */
public record Named(String key, String name, EntityKind kind, List<String> aliases) {}
