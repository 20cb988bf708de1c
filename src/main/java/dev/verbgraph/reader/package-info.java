/**
 * Turns a file into what it says. The readers below know notations; they know neither the
 * vocabulary nor the graph.
 */
@NullMarked
package dev.verbgraph.reader;

import org.jspecify.annotations.NullMarked;
