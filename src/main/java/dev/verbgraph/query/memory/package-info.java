/**
 * Questions answered by a graph in memory: the answers, their order and their limits are those of
 * {@code query.neo4j}.
 *
 * <p>Why: docs/decisions/0054-a-graph-in-memory-answers-too.md.
 */
@NullMarked
package dev.verbgraph.query.memory;

import org.jspecify.annotations.NullMarked;
