/**
 * The local Neo4j: one stock Community server that runs in the background as a process of its own.
 *
 * <p>{@link dev.verbgraph.server.LocalNeo4j} is the way in. The package knows nothing of the graph,
 * of the driver or of the command line; it uses the JDK alone.
 */
@NullMarked
package dev.verbgraph.server;

import org.jspecify.annotations.NullMarked;
