package dev.verbgraph.reader.flowchart.strict;

/**
 * A stretch of the given text, in which CRLF counts as one character.
 *
 * @param from its first character, from 0
 * @param to behind its last
 */
public record FlowPlace(int from, int to) {}
