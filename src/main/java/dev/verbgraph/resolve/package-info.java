/**
 * Turns what documents say into the graph they mean. Pure: no files, no database.
 *
 * <p>Why: docs/decisions/0001-the-graph-is-a-function-of-all-notes.md.
 */
@NullMarked
package dev.verbgraph.resolve;

import org.jspecify.annotations.NullMarked;
