package dev.verbgraph.query;

import dev.verbgraph.model.Entity;

/**
 * Why one entity depends on another: the shortest chains of dependencies, empty when there is none.
 * Of equally short ones those with fewer soft dependencies come first.
 *
 * @param scope its depth and kind are not looked at; its limit is that of the chains
 */
public record Proofs(Entity from, Entity to, Scope scope) implements GraphQuestion<EntityPaths> {}
