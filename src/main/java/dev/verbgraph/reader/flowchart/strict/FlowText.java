package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.grammar.Directions;
import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.List;

/** The text of a flowchart with questions about it that are asked again and again. */
final class FlowText {

  private static final List<String> DIRECTIONS = List.of("TB", "BT", "RL", "LR", "TD");

  private final String code;
  private final Directions directions;

  private int blanksFrom;
  private int blanksTo = -1;

  private int runTo;
  private int lastMark = -1;

  FlowText(String code) {
    this.code = code;
    directions = new Directions(code, DIRECTIONS);
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
   * @return where a statement that says a direction ends, or -1
   */
  int directionEnd(int at) {
    return directions.end(at);
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
}
