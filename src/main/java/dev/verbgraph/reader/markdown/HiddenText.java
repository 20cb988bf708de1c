package dev.verbgraph.reader.markdown;

import dev.verbgraph.reader.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    return blanked(line, hidden -> true);
  }

  /**
   * @param lines those of a paragraph
   * @return them with blanks in the place of comments that go over several lines; without those of
   *     which nothing is left. May be empty
   */
  static List<Block.Line> shown(List<Block.Line> lines) {
    if (lines.size() < 2
        || lines.stream()
            .noneMatch(line -> MARKS.keySet().stream().anyMatch(line.text()::contains))) {
      return lines;
    }
    String text = lines.stream().map(Block.Line::text).collect(Collectors.joining("\n"));
    String shown = blanked(text, hidden -> hidden.charAt(0) != '`' && hidden.indexOf('\n') >= 0);
    List<Block.Line> left = new ArrayList<>();
    int at = 0;
    for (Block.Line line : lines) {
      String part = shown.substring(at, at + line.text().length());
      if (part.equals(line.text()) || !part.isBlank()) {
        left.add(new Block.Line(line.number(), line.column(), part));
      }
      at += line.text().length() + 1;
    }
    return List.copyOf(left);
  }

  /**
   * @return the line with blanks in the place of comments; as long as before
   */
  static String withoutComments(String line) {
    return blanked(line, hidden -> hidden.charAt(0) != '`');
  }

  private static String blanked(String line, Predicate<String> isMeant) {
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
        if (isMeant.test(line.substring(at, close))) {
          shown.replace(at, close, " ".repeat(close - at));
        }
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
