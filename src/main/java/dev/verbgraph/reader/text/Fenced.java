package dev.verbgraph.reader.text;

/**
 * A diagram and where it is fenced.
 *
 * @param line the line of the fence that opens it; the first line of a file that is nothing but the
 *     diagram
 * @param endLine the line of the fence that closes it; the last line of the file where none does
 */
public record Fenced(int line, int endLine, Block block) {}
