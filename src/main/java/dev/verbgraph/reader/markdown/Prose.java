package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import java.util.List;

/** Lines of text that are no title; never empty. */
record Prose(List<Block.Line> lines) implements Content {}
