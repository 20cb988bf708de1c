package dev.verbgraph.resolve;

import dev.verbgraph.model.Passage;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where in its file the text of a passage stands. */
final class PassageLines {

  private final Passage passage;

  /** Where in the text its lines begin, each with its number in the file. */
  private final NavigableMap<Integer, Integer> lines = new TreeMap<>();

  private PassageLines(Passage passage) {
    this.passage = passage;
  }

  static PassageLines of(Passage passage) {
    PassageLines all = new PassageLines(passage);
    int number = passage.span().line();
    all.lines.put(0, number);
    for (int end = passage.text().indexOf('\n');
        end >= 0;
        end = passage.text().indexOf('\n', end + 1)) {
      all.lines.put(end + 1, ++number);
    }
    return all;
  }

  private Map.Entry<Integer, Integer> at(int offset) {
    return lines.floorEntry(offset);
  }

  /**
   * @param offset in the text, from 0
   * @return from 1
   */
  int line(int offset) {
    return at(offset).getValue();
  }

  /**
   * @param offset in the text, from 0
   * @return from 1
   */
  int column(int offset) {
    return passage.span().column() + offset - at(offset).getKey();
  }

  /** Whether a place is in a table. */
  boolean isRow(int offset) {
    return passage.text().startsWith("|", at(offset).getKey());
  }
}
