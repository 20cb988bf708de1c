package dev.verbgraph.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * A file of a vault.
 *
 * @param lines its text
 * @param blocks where which notation stands, from its first line on
 * @param written the facts in it
 * @param named what it names, in facts or otherwise
 */
record Document(
    String path,
    List<String> lines,
    NavigableMap<Integer, Notation> blocks,
    List<Written> written,
    Set<Thing> named) {

  /**
   * @return the notation that a line belongs to
   */
  Notation notationAt(int line) {
    Map.Entry<Integer, Notation> block = blocks.floorEntry(line);
    return block == null ? Noise.CHAPTER : block.getValue();
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /**
   * @return the same with another line
   */
  Document with(int line, String text) {
    List<String> others = new ArrayList<>(lines);
    others.set(line - 1, text);
    return new Document(path, List.copyOf(others), blocks, written, named);
  }
}
