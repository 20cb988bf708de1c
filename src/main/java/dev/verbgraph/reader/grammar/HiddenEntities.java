package dev.verbgraph.reader.grammar;

import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.mindmap.grammar.Chars;

/**
 * Entities such as {@code #quot;}. Mermaid hides them from its grammar, to which a hash and a
 * semicolon mean something else, behind letters that nobody writes.
 */
public final class HiddenEntities {

  private static final String OPEN = "\uFB02\u00B0";
  private static final String NUMBER_OPEN = OPEN + "\u00B0";
  private static final String CLOSE = "\u00B6\u00DF";

  private HiddenEntities() {}

  public static Revision hidden(Revision revision) {
    String text = revision.text();
    Revision.Pieces pieces = new Revision.Pieces();
    int at = text.indexOf('#');
    while (at >= 0) {
      int end = Chars.skipWord(text, at + 1);
      if (end > at + 1 && end < text.length() && text.charAt(end) == ';') {
        String name = text.substring(at + 1, end);
        boolean number = name.chars().allMatch(c -> c >= '0' && c <= '9');
        pieces.add(at, end + 1, (number ? NUMBER_OPEN : OPEN) + name + CLOSE);
      }
      at = text.indexOf('#', end);
    }
    return revision.with(pieces);
  }

  /** The text as it was written. */
  public static String shown(String text) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    int at = 0;
    while (open >= 0) {
      int name = open + (text.startsWith(NUMBER_OPEN, open) ? NUMBER_OPEN : OPEN).length();
      int end = Chars.skipWord(text, name);
      if (end > name && text.startsWith(CLOSE, end)) {
        shown.append(text, at, open).append('#').append(text, name, end).append(';');
        at = end + CLOSE.length();
      }
      open = text.indexOf(OPEN, Math.max(at, open + 1));
    }
    return shown.append(text, at, text.length()).toString();
  }
}
