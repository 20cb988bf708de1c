/** Turns what documents say into the graph they mean. Pure: no files, no database. */
package dev.verbgraph.resolve;
