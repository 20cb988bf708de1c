package dev.verbgraph.diagnostic;

/**
 * The part of a line that a diagnostic shows.
 *
 * @param text the text, at most 160 code units of it
 * @param column where in {@code text} the part begins that it is about, from 1
 * @param length how many code units of {@code text} it is about; 0 marks a place between two
 *     characters
 */
public record Excerpt(String text, int column, int length) {}
