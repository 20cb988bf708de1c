/**
 * What the local server adds to Neo4j Browser: a page that connects it, its style and its guide.
 * Runs inside Neo4j, so it needs nothing but the JDK and JAX-RS.
 */
package dev.verbgraph.server.browser;
