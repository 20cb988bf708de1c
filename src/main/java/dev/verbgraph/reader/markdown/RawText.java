package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import java.util.List;
import org.commonmark.node.CustomNode;

/** The text of a heading or a paragraph before its emphasis and links are looked at. */
final class RawText extends CustomNode {

  private final List<Block.Line> lines;

  RawText(List<Block.Line> lines) {
    this.lines = List.copyOf(lines);
  }

  List<Block.Line> lines() {
    return lines;
  }
}
