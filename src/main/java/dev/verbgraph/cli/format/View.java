package dev.verbgraph.cli.format;

import java.util.List;

/**
 * An answer in the shapes that the formats are made from.
 *
 * @param text what people read
 * @param json what programs read: maps, lists, text, numbers, booleans, {@code null}
 * @param none whether the answer is that there is nothing
 */
public record View(List<Block> text, Object json, boolean none) {}
