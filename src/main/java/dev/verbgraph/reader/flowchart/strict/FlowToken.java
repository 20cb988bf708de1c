package dev.verbgraph.reader.flowchart.strict;

/**
 * A token.
 *
 * @param kind what it is
 * @param text its text: mostly what stands there
 * @param from where it begins
 * @param to behind it
 */
record FlowToken(FlowKind kind, String text, int from, int to) {}
