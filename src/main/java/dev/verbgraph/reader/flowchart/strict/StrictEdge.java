package dev.verbgraph.reader.flowchart.strict;

/**
 * An edge as Mermaid has it.
 *
 * @param from the id of a vertex or a subgraph
 * @param to the id of a vertex or a subgraph
 * @param text its label; may be empty
 * @param ends what stands at its ends
 * @param stroke its line
 * @param id its id: given, or made of those of its ends and a number
 */
public record StrictEdge(
    String from, String to, String text, LinkEnds ends, LinkStroke stroke, String id) {}
