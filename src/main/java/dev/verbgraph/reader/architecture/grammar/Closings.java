package dev.verbgraph.reader.architecture.grammar;

import dev.verbgraph.reader.mindmap.grammar.Chars;

/**
 * Where marks stand that close something, with a blank or nothing behind them. What was found is
 * remembered, for the question is asked again and again.
 */
final class Closings {

  private final String code;
  private final String mark;
  private int found = -1;

  Closings(String code, String mark) {
    this.code = code;
    this.mark = mark;
  }

  /**
   * @param from never before the place that was asked about last
   * @return behind the first mark from there on, and the end of its line if that follows; -1 where
   *     there is none
   */
  int end(int from) {
    if (found < from) {
      found = code.indexOf(mark, from);
      while (found >= 0 && endAt(found) < 0) {
        found = code.indexOf(mark, found + 1);
      }
      if (found < 0) {
        found = code.length();
      }
    }
    return found == code.length() ? -1 : endAt(found);
  }

  /**
   * @return behind the mark at a place, and the end of its line if that follows; -1 where none is
   */
  int endAt(int place) {
    int end = place + mark.length();
    if (!code.startsWith(mark, place)) {
      return -1;
    }
    if (end == code.length()) {
      return end;
    }
    if (code.charAt(end) == '\n') {
      return end + 1;
    }
    return Chars.isBlank(code.charAt(end)) ? end : -1;
  }
}
