/** The graph in Neo4j: its schema, reading and writing it, and what the driver reports. */
@NullMarked
package dev.verbgraph.store;

import org.jspecify.annotations.NullMarked;
