package dev.verbgraph.reader.mindmap.lenient;

import dev.verbgraph.reader.mindmap.grammar.Chars;

/** Icons and classes: how a person writes them, which is more than what Mermaid takes for one. */
final class Decoration {

  private Decoration() {}

  /**
   * @return whether {@code ::icon(} begins at a place and ends before {@code to}, with or without
   *     blanks in it
   */
  static boolean isIcon(String text, int at, int to) {
    int word = Chars.skipBlanks(text, at + 2, to);
    int bracket = Chars.skipBlanks(text, word + 4, to);
    return bracket < to
        && text.startsWith("::", at)
        && text.regionMatches(true, word, "icon", 0, 4)
        && text.charAt(bracket) == '(';
  }

  /**
   * Looks for an icon or a class behind the text of a node, as in <code>A ::icon(fa fa-book)</code>
   * or <code>A:::urgent</code>.
   *
   * @return where it begins, or {@code to} where there is none
   */
  static int behind(String text, int from, int to) {
    int colons = to - 2;
    while (colons > from && !text.startsWith("::", colons)) {
      colons--;
    }
    if (colons <= from) {
      return to;
    }
    if (isIcon(text, colons, to)) {
      return text.charAt(to - 1) == ')' ? colons : to;
    }
    if (text.charAt(colons - 1) != ':' || colons - 1 == from) {
      return to;
    }
    for (int i = colons + 2; i < to; i++) {
      if (!Chars.isWord(text.charAt(i)) && text.charAt(i) != '-' && text.charAt(i) != ' ') {
        return to;
      }
    }
    return Chars.isBlank(text.charAt(Math.min(colons + 2, to - 1))) ? to : colons - 1;
  }
}
