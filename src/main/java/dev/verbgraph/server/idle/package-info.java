/**
 * Stops the local server when nobody has used it for a while. Runs inside Neo4j's process, so it
 * needs nothing but the JDK.
 *
 * <p>Why: docs/decisions/0065-an-idle-server-stops-itself.md.
 */
@NullMarked
package dev.verbgraph.server.idle;

import org.jspecify.annotations.NullMarked;
