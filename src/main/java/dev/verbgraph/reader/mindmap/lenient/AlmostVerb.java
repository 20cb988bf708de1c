package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.List;

/** What a line begins with that is no verb to Mermaid, but looks like one to a person. */
sealed interface AlmostVerb {

  /**
   * Two colons, at least one of them full-width, as keyboards for Chinese and Japanese write them.
   *
   * @param end the place behind them
   */
  record WideColons(int end) implements AlmostVerb {}

  /**
   * One colon, or an arrow, before a word.
   *
   * @param end the place behind it
   */
  record OtherMark(int end) implements AlmostVerb {}

  record No() implements AlmostVerb {}

  /** The longer one first where two begin alike. */
  List<String> MARKS =
      List.of(
          ":", "\uFF1A", "-->", "->", "==>", "=>", "\u2192", "\u21D2", "\u27F6", "\u279C",
          "\u27A1");

  /**
   * @param text the map; from {@code content} to {@code end} a line that begins with no verb
   */
  static AlmostVerb at(String text, int content, int end) {
    if (content + 1 < end && isColon(text.charAt(content)) && isColon(text.charAt(content + 1))) {
      return new WideColons(content + 2);
    }
    for (String mark : MARKS) {
      if (text.startsWith(mark, content)) {
        int words = Chars.skipBlanks(text, content + mark.length(), end);
        return words < end && Character.isLetter(text.codePointAt(words))
            ? new OtherMark(content + mark.length())
            : new No();
      }
    }
    return new No();
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '\uFF1A';
  }
}
