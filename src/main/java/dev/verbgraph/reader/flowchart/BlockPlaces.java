package dev.verbgraph.reader.flowchart;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;
import dev.verbgraph.reader.flowchart.strict.FlowPlace;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.BlockText;

/** Where the places of a flowchart stand in its file. */
final class BlockPlaces {

  private static final int LONGEST_QUOTE = 300;

  private final BlockText block;

  BlockPlaces(Block block) {
    this.block = new BlockText(block);
  }

  String text() {
    return block.text();
  }

  /** The place, as far as it is on the line on which it begins. */
  Span span(FlowPlace place) {
    return block.span(place.from(), place.to());
  }

  Span toLineEnd(int place) {
    return block.span(place, Integer.MAX_VALUE);
  }

  /**
   * All lines that a place is on, in one; where they are long, just the place, and of a very long
   * one its beginning.
   */
  String quote(FlowPlace place) {
    int from = block.start(block.lineAt(place.from()));
    int to = block.end(block.lineAt(Math.max(place.from(), place.to() - 1)));
    boolean whole = to - from <= LONGEST_QUOTE;
    String quote =
        whole ? block.text().substring(from, to) : block.text().substring(place.from(), place.to());
    return Names.beginning(quote.replace('\n', ' '), LONGEST_QUOTE).strip();
  }
}
