package dev.verbgraph.store;

import java.util.List;

/**
 * What a statement would do, as Neo4j plans it.
 *
 * @param onlyReads whether it changes neither data nor schema
 * @param loadsFiles whether it reads files or addresses of the network
 * @param procedures the names of the procedures it calls; may be empty
 */
public record Plan(boolean onlyReads, boolean loadsFiles, List<String> procedures) {}
