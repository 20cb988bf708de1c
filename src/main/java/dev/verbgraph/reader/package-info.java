/**
 * Turns a file into what it says. The readers below know notations; they know neither the
 * vocabulary nor the graph.
 */
package dev.verbgraph.reader;
