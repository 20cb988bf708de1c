package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.RelationType;
import java.util.List;
import java.util.OptionalInt;

/**
 * How two entities are connected by what notes say: the shortest ways, empty when there is none.
 *
 * @param to another entity than {@code from}
 * @param via the relation types to follow; empty for all but membership in a category
 * @param avoid entities to go around
 * @param directed whether to follow statements only from subject to object
 * @param maxHops empty for any number
 * @param limit how many ways at most; they are all equally short
 */
public record Connections(
    Entity from,
    Entity to,
    List<RelationType> via,
    List<Entity> avoid,
    boolean directed,
    OptionalInt maxHops,
    long limit)
    implements GraphQuestion<EntityPaths> {}
