package dev.verbgraph.diagnostic;

/**
 * The part of a line that a diagnostic shows.
 *
 * @param text   the text, at most 160 code units of it
 * @param column where in {@code text} the span begins, from 1
 */
public record Excerpt(String text, int column) {}
