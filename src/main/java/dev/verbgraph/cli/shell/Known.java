package dev.verbgraph.cli.shell;

import java.util.List;

/**
 * The words of the graph.
 *
 * @param names of entities; may be empty
 * @param types of relationships; may be empty
 * @param labels of nodes
 * @param properties of nodes and relationships
 */
public record Known(
    List<String> names, List<String> types, List<String> labels, List<String> properties) {}
