package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.mindmap.grammar.Chars;

/** Small things that are done to texts. */
final class FlowStrings {

  private FlowStrings() {}

  /** Without the blanks around it, as JavaScript sees them. */
  static String trim(String text) {
    return Chars.trim(text);
  }

  static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Each end of a line with the blanks behind it becomes a break. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int at = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      line.append(text, at, end).append("<br/>");
      at = Chars.skipBlanks(text, end);
    }
    return line.append(text, at, text.length()).toString();
  }

  /**
   * A label without the blanks around it, and without quotes around it if a quote stands at both
   * its ends.
   */
  static String label(String text) {
    String label = trim(text);
    return label.length() > 1 && label.startsWith("\"") && label.endsWith("\"")
        ? label.substring(1, label.length() - 1)
        : label;
  }
}
