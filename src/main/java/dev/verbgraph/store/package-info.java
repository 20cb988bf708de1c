/** The graph in Neo4j: its schema, reading and writing it, and what the driver reports. */
package dev.verbgraph.store;
