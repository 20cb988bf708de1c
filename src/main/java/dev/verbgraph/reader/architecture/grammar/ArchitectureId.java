package dev.verbgraph.reader.architecture.grammar;

/**
 * The id of something at one place.
 *
 * @param from where it begins in the text of the grammar
 * @param to behind it
 */
public record ArchitectureId(String text, int from, int to) {}
