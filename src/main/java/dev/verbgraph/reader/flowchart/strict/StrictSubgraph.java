package dev.verbgraph.reader.flowchart.strict;

import java.util.List;

/**
 * A subgraph as Mermaid has it.
 *
 * @param id its id; may be empty
 * @param title its title; may be empty
 * @param nodes what is drawn in it and in no subgraph that ends before it: ids of vertices and
 *     subgraphs, and, as Mermaid has it, whatever else stands there as a statement of its own, such
 *     as a second semicolon; the last nodes of a chain first
 */
public record StrictSubgraph(String id, String title, List<String> nodes) {}
