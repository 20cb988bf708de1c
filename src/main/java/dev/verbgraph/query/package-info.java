/**
 * Questions about the graph and their answers: plain data that no database belongs to.
 *
 * <p>A {@link dev.verbgraph.query.Question} is what somebody wants to know, {@link
 * dev.verbgraph.query.Answers} what it is asked of.
 *
 * <p>Why: docs/decisions/0038-questions-know-no-database.md.
 */
@NullMarked
package dev.verbgraph.query;

import org.jspecify.annotations.NullMarked;
