package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import java.util.List;

/**
 * Text that is no title.
 *
 * @param lines its lines, at least one
 * @param indented whether four blanks before it make it code
 */
record Prose(List<Block.Line> lines, boolean indented) implements Content {}
