/**
 * What the local server adds to Neo4j Browser: a page that connects it, its style and its guide.
 * Runs inside Neo4j, so it needs nothing but the JDK and JAX-RS.
 *
 * <p>Why: docs/decisions/0033-browser-is-connected-by-a-page-of-its-own.md.
 */
@NullMarked
package dev.verbgraph.server.browser;

import org.jspecify.annotations.NullMarked;
