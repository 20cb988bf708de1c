/**
 * Questions about the graph and their answers.
 *
 * <p>A {@link dev.verbgraph.query.Question} is what somebody wants to know; it names the Cypher
 * that finds it and makes an answer of what comes back. {@link dev.verbgraph.query.Answers} asks it
 * and finds the entities that people name.
 */
@NullMarked
package dev.verbgraph.query;

import org.jspecify.annotations.NullMarked;
