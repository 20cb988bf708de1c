package dev.verbgraph.reader.grammar;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.List;

/**
 * The lines of a diagram that say a direction. Such a line says nothing else to Mermaid, whatever
 * stands before and behind it.
 */
public final class Directions {

  private static final String DIRECTION = "direction";

  private final String code;
  private final List<String> known;
  private int next = -1;
  private int lineTo = -1;

  /**
   * @param known the words for directions, in the order in which Mermaid tries them
   */
  public Directions(String code, List<String> known) {
    this.code = code;
    this.known = known;
  }

  /**
   * @param at where a statement begins; never before the place that was asked about last
   * @return where the statement ends if its line says a direction, or -1
   */
  public int end(int at) {
    if (next < at) {
      next = find(at);
    }
    if (lineTo < at) {
      lineTo = Chars.lineEnd(code, at);
    }
    if (next >= lineTo) {
      return -1;
    }
    int[] last = new int[known.size()];
    for (int each = next; each < lineTo; each = find(each + 1)) {
      int behind = Chars.skipBlanks(code, each + DIRECTION.length());
      for (int i = 0; i < last.length; i++) {
        if (code.startsWith(known.get(i), behind)) {
          last[i] = behind;
        }
      }
    }
    for (int behind : last) {
      if (behind > 0) {
        int end = code.indexOf('\n', behind);
        return end < 0 ? code.length() : end;
      }
    }
    return -1;
  }

  /**
   * @return the next place of the word with a direction behind it, or the end
   */
  private int find(int from) {
    int at = code.indexOf(DIRECTION, from);
    while (at >= 0 && !isDirection(at + DIRECTION.length())) {
      at = code.indexOf(DIRECTION, at + 1);
    }
    return at < 0 ? code.length() : at;
  }

  private boolean isDirection(int blanks) {
    int behind = Chars.skipBlanks(code, blanks);
    return behind > blanks && known.stream().anyMatch(word -> code.startsWith(word, behind));
  }
}
