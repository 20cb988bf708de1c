package dev.verbgraph.importer;

import dev.verbgraph.model.Graph;

/**
 * The graph that notes mean, without a database.
 *
 * @param graph that of the notes that could be read
 * @param checked what there is to say about them
 */
public record ResolvedNotes(Graph graph, CheckResult checked) {}
