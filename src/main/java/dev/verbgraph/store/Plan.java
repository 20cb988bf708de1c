package dev.verbgraph.store;

import java.util.List;

/**
 * What a statement would do, as Neo4j plans it.
 *
 * @param onlyReads whether it changes neither data nor schema, and ends no transactions
 * @param administers whether it is about users, rights or databases, be it only to show them: Neo4j
 *     tells no more of such statements
 * @param loadsFiles whether it reads files or addresses of the network
 * @param procedures the names of the procedures it calls; may be empty
 */
public record Plan(
    boolean onlyReads, boolean administers, boolean loadsFiles, List<String> procedures) {}
