package dev.verbgraph.reader.text;

import dev.verbgraph.diagnostic.Span;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.Arrays;
import java.util.List;

/** The text of a block as one piece, and where its places are in the file. */
public final class BlockText {

  private final List<Block.Line> lines;
  private final int[] starts;
  private final String text;

  public BlockText(Block block) {
    lines = block.lines();
    starts = new int[lines.size()];
    int place = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = place;
      place += lines.get(i).text().length() + 1;
    }
    text = block.text();
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    return starts.length;
  }

  public int start(int line) {
    return starts[line];
  }

  public int end(int line) {
    return starts[line] + lines.get(line).text().length();
  }

  /**
   * @return the line, from 0, that a place stands in
   */
  public int lineAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * @return the text from a place to the end of its line, without the blanks around it
   */
  public Span lineFrom(int place) {
    int line = lineAt(Math.min(place, text.length()));
    int from = Chars.skipBlanks(text, Math.min(place, end(line)), end(line));
    return span(from, Chars.trimEnd(text, from, end(line)));
  }

  /**
   * @return the text between two places, cut at the end of its first line
   */
  public Span span(int from, int to) {
    int line = lineAt(from);
    int start = Math.min(from, end(line));
    return lines.get(line).span(start - starts[line], Math.max(0, Math.min(to, end(line)) - start));
  }
}
