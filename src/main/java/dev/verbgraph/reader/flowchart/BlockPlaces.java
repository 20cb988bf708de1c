package dev.verbgraph.reader.flowchart;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.model.Names;
import dev.verbgraph.reader.flowchart.strict.FlowPlace;
import dev.verbgraph.reader.text.Block;
import java.util.Arrays;
import java.util.List;

/** Where places in the text of a block stand in its file. */
final class BlockPlaces {

  private static final int LONGEST_QUOTE = 300;

  private final List<Block.Line> lines;
  private final String text;

  /** Where each line begins in the text. */
  private final int[] starts;

  BlockPlaces(Block block) {
    lines = block.lines();
    text = block.text();
    starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).text().length() + 1;
    }
  }

  String text() {
    return text;
  }

  /** The place, as far as it is on the line on which it begins. */
  Span span(FlowPlace place) {
    int line = line(place.from());
    int from = Math.min(place.from() - starts[line], lines.get(line).text().length());
    int to = Math.min(place.to() - starts[line], lines.get(line).text().length());
    return lines.get(line).span(from, Math.max(0, to - from));
  }

  Span toLineEnd(int place) {
    return span(new FlowPlace(place, Integer.MAX_VALUE));
  }

  /**
   * All lines that a place is on, in one; where they are long, just the place, and of a very long
   * one its beginning.
   */
  String quote(FlowPlace place) {
    int from = starts[line(place.from())];
    int last = line(Math.max(place.from(), place.to() - 1));
    int to = starts[last] + lines.get(last).text().length();
    boolean whole = to - from <= LONGEST_QUOTE;
    String quote = whole ? text.substring(from, to) : text.substring(place.from(), place.to());
    return Names.beginning(quote.replace('\n', ' '), LONGEST_QUOTE).strip();
  }

  private int line(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found < 0 ? -found - 2 : found;
  }
}
