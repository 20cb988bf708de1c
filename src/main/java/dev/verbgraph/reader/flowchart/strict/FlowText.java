package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.mindmap.grammar.Chars;

/** The text of a flowchart with questions about it that are asked again and again. */
final class FlowText {

  private static final String DIRECTION = "direction";

  /** In the order in which Mermaid tries them. */
  private static final String[] DIRECTIONS = {"TB", "BT", "RL", "LR", "TD"};

  private final String code;

  private int blanksFrom;
  private int blanksTo = -1;

  private int runTo;
  private int lastMark = -1;

  private int nextDirection = -1;
  private int lineTo = -1;

  FlowText(String code) {
    this.code = code;
  }

  int length() {
    return code.length();
  }

  String substring(int from, int to) {
    return code.substring(from, to);
  }

  boolean startsWith(String text, int at) {
    return code.startsWith(text, at);
  }

  /**
   * @return the character, or 0 behind the last
   */
  char at(int place) {
    return place < code.length() ? code.charAt(place) : 0;
  }

  boolean isBlank(int place) {
    return place < code.length() && Chars.isBlank(code.charAt(place));
  }

  /**
   * @return the first place from {@code at} on that is not blank
   */
  int blanksEnd(int at) {
    if (at < blanksFrom || at > blanksTo) {
      blanksFrom = at;
      blanksTo = Chars.skipBlanks(code, at);
    }
    return blanksTo;
  }

  /**
   * @return behind the word that begins at {@code at}
   */
  int wordEnd(int at) {
    return Chars.skipWord(code, at);
  }

  /**
   * @return the next place from {@code at} on that has the character, or the end
   */
  int indexOf(char sought, int at) {
    int found = code.indexOf(sought, at);
    return found < 0 ? code.length() : found;
  }

  /**
   * An at sign that ends the id of a link: the last one before a blank or a quote that has neither
   * a brace nor a quote behind it.
   *
   * @return behind it, or -1
   */
  int linkIdEnd(int at) {
    if (at >= runTo) {
      runTo = at;
      while (runTo < code.length() && code.charAt(runTo) != '"' && !isBlank(runTo)) {
        runTo++;
      }
      lastMark = runTo - 1;
      while (lastMark >= at && !isLinkMark(lastMark)) {
        lastMark--;
      }
    }
    return lastMark > at ? lastMark + 1 : -1;
  }

  private boolean isLinkMark(int place) {
    return code.charAt(place) == '@'
        && place + 1 < code.length()
        && code.charAt(place + 1) != '{'
        && code.charAt(place + 1) != '"';
  }

  /**
   * A line that says a direction anywhere says nothing else, whatever stands before and behind it.
   *
   * @return where the statement ends, or -1
   */
  int directionEnd(int at) {
    if (nextDirection < at) {
      nextDirection = direction(at);
    }
    if (lineTo < at) {
      lineTo = Chars.lineEnd(code, at);
    }
    if (nextDirection >= lineTo) {
      return -1;
    }
    int[] last = new int[DIRECTIONS.length];
    for (int each = nextDirection; each < lineTo; each = direction(each + 1)) {
      int behind = Chars.skipBlanks(code, each + DIRECTION.length());
      for (int i = 0; i < DIRECTIONS.length; i++) {
        if (code.startsWith(DIRECTIONS[i], behind)) {
          last[i] = behind;
        }
      }
    }
    for (int behind : last) {
      if (behind > 0) {
        return indexOf('\n', behind);
      }
    }
    return -1;
  }

  /**
   * @return the next place of the word with a direction behind it, or the end
   */
  private int direction(int from) {
    int at = code.indexOf(DIRECTION, from);
    while (at >= 0 && !isDirection(at + DIRECTION.length())) {
      at = code.indexOf(DIRECTION, at + 1);
    }
    return at < 0 ? code.length() : at;
  }

  private boolean isDirection(int blanks) {
    int behind = Chars.skipBlanks(code, blanks);
    for (String direction : DIRECTIONS) {
      if (behind > blanks && code.startsWith(direction, behind)) {
        return true;
      }
    }
    return false;
  }
}
