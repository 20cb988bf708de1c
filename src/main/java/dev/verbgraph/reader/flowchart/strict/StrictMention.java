package dev.verbgraph.reader.flowchart.strict;

/**
 * Where a flowchart names something.
 *
 * @param id its id
 * @param place all that stands there of it: its id, its shape and its class
 */
public record StrictMention(String id, FlowPlace place) {}
