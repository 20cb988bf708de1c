package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.Graph;
import java.util.List;

/**
 * What the resolver makes of a set of documents.
 *
 * @param graph the graph they mean
 * @param diagnostics what there is to say about their phrases, by document and place; may be empty
 */
public record Resolution(Graph graph, List<Diagnostic> diagnostics) {}
