package dev.verbgraph.reader.markdown;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a line holds that is not text of the note: code, and comments of HTML and of Obsidian. */
final class HiddenText {

  /** What opens it, and what closes it; code is closed by as many backticks. */
  private static final Map<String, String> MARKS = Map.of("%%", "%%", "<!--", "-->");

  private HiddenText() {}

  /**
   * @return the line with blanks in the place of all that is hidden; as long as before. What is
   *     never closed on the line is not hidden
   */
  static String blanked(String line) {
    if (line.indexOf('`') < 0 && MARKS.keySet().stream().noneMatch(line::contains)) {
      return line;
    }
    StringBuilder shown = new StringBuilder(line);
    Set<String> unclosed = new HashSet<>();
    int at = 0;
    while (at < line.length()) {
      String open = mark(line, at);
      if (open.isEmpty()) {
        at++;
        continue;
      }
      int behind = at + open.length();
      // What is not closed from one place on is not closed from a later one.
      int close = unclosed.contains(open) ? -1 : closing(line, open, behind);
      if (close < 0) {
        unclosed.add(open);
        at = behind;
      } else {
        shown.replace(at, close, " ".repeat(close - at));
        at = close;
      }
    }
    return shown.toString();
  }

  private static String mark(String line, int at) {
    if (line.charAt(at) == '`') {
      return "`".repeat(ticks(line, at));
    }
    return MARKS.keySet().stream().filter(mark -> line.startsWith(mark, at)).findFirst().orElse("");
  }

  /** The place behind what closes it; -1 where nothing does. */
  private static int closing(String line, String open, int from) {
    if (open.charAt(0) != '`') {
      String close = MARKS.getOrDefault(open, open);
      int found = line.indexOf(close, from);
      return found < 0 ? -1 : found + close.length();
    }
    int at = line.indexOf('`', from);
    while (at >= 0) {
      int ticks = ticks(line, at);
      if (ticks == open.length()) {
        return at + ticks;
      }
      at = line.indexOf('`', at + ticks);
    }
    return -1;
  }

  private static int ticks(String line, int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }
}
