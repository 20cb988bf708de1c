/** Questions answered by Neo4j: the Cypher of each, and the answer made of what comes back. */
@NullMarked
package dev.verbgraph.query.neo4j;

import org.jspecify.annotations.NullMarked;
