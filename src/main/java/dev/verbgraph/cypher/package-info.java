/**
 * Cypher as a language: the statements of the folder {@code cypher/}, their parameters, and
 * literals in both directions. Nothing here talks to a database.
 */
@NullMarked
package dev.verbgraph.cypher;

import org.jspecify.annotations.NullMarked;
