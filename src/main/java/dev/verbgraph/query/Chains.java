package dev.verbgraph.query;

import dev.verbgraph.model.EntityKey;
import java.util.List;

/**
 * The places in the notes for chains of dependencies that are known; in their order.
 *
 * @param chains lists of keys, of which each needs the next
 * @param scope its depth, kind and limit are not looked at
 */
public record Chains(List<List<EntityKey>> chains, Scope scope)
    implements GraphQuestion<List<EntityPath>> {}
