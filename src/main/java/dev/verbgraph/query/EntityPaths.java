package dev.verbgraph.query;

import java.util.List;

/**
 * Ways from one entity to another.
 *
 * <p>Why: docs/decisions/0012-shortest-ways-only.md.
 *
 * @param routes may be empty
 * @param more whether there were more equally short ones than are compared, so that others may come
 *     before these. Notes that repeat a step multiply what has to be compared
 */
public record EntityPaths(List<EntityPath> routes, boolean more) {}
