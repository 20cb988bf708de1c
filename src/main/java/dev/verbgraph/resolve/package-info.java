/** Turns what documents say into the graph they mean. Pure: no files, no database. */
@NullMarked
package dev.verbgraph.resolve;

import org.jspecify.annotations.NullMarked;
