package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import java.util.Optional;

/**
 * A Mermaid fence.
 *
 * @param block what stands between the fences
 * @param heading the nearest heading above
 * @param drawn whether a renderer would take it for one
 */
record Diagram(Block block, Optional<String> heading, boolean drawn) implements Content {}
