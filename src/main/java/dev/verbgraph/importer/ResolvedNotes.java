package dev.verbgraph.importer;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Graph;
import java.nio.file.Path;
import java.util.Map;

/**
 * The graph that notes mean, without a database.
 *
 * @param graph that of the notes that could be read
 * @param locations the real, absolute paths of their documents
 * @param checked what there is to say about them
 */
public record ResolvedNotes(Graph graph, Map<DocumentPath, Path> locations, CheckResult checked) {}
