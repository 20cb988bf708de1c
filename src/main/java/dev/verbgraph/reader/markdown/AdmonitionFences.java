package dev.verbgraph.reader.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The Mermaid fences in admonitions and tabs of MkDocs. What is in them is indented by four blanks,
 * which is code to Markdown: the blanks in front of such a fence become the marks of a quotation,
 * as wide as they are, so that each place stays where it is.
 */
final class AdmonitionFences {

  private static final int INDENT = 4;

  private final List<String> lines;
  private final List<String> marked;

  /** How far the admonitions and tabs are indented in which the line stands. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private AdmonitionFences(List<String> lines) {
    this.lines = lines;
    this.marked = new ArrayList<>(lines);
  }

  /**
   * @return the lines of a note, of the same length, those of such fences marked
   */
  static List<String> marked(List<String> lines) {
    if (lines.stream().noneMatch(line -> opens(line, indent(line)))) {
      return lines;
    }
    AdmonitionFences fences = new AdmonitionFences(lines);
    int at = 0;
    while (at < lines.size()) {
      at = fences.line(at);
    }
    return fences.marked;
  }

  /**
   * @return the next line to look at
   */
  private int line(int at) {
    String line = lines.get(at);
    if (line.isBlank()) {
      return at + 1;
    }
    int indent = indent(line);
    while (!open.isEmpty() && indent < open.element() + INDENT) {
      open.pop();
    }
    int ticks = ticks(line, indent);
    if (ticks > 0) {
      int end = end(at, indent, ticks);
      if (!open.isEmpty() && Fences.isMermaid(line.substring(indent + ticks))) {
        mark(at, end);
      }
      return end;
    }
    if (opens(line, indent)) {
      open.push(indent);
    }
    return at + 1;
  }

  /** {@code !!! note}, {@code ???+ tip "Title"}, {@code === "Tab"}. */
  private static boolean opens(String line, int indent) {
    return line.startsWith("!!! ", indent)
        || line.startsWith("??? ", indent)
        || line.startsWith("???+ ", indent)
        || line.startsWith("=== \"", indent)
        || line.startsWith("===+ \"", indent)
        || line.startsWith("===! \"", indent);
  }

  /** Behind the fence that closes one, or where what it stands in ends. */
  private int end(int from, int indent, int ticks) {
    char sign = lines.get(from).charAt(indent);
    for (int at = from + 1; at < lines.size(); at++) {
      String line = lines.get(at);
      int here = indent(line);
      if (!line.isBlank() && !open.isEmpty() && here < open.element() + INDENT) {
        return at;
      }
      boolean closes =
          here < line.length()
              && line.charAt(here) == sign
              && ticks(line, here) >= ticks
              && line.substring(here + ticks(line, here)).isBlank();
      if (closes) {
        return at + 1;
      }
    }
    return lines.size();
  }

  private void mark(int from, int to) {
    for (int at = from; at < to; at++) {
      StringBuilder line = new StringBuilder(marked.get(at));
      for (int indent : open) {
        if (indent < line.length()) {
          line.setCharAt(indent, '>');
        }
      }
      marked.set(at, line.toString());
    }
  }

  private static int ticks(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == line.charAt(from)) {
      end++;
    }
    boolean fence = end - from >= 3 && (line.charAt(from) == '`' || line.charAt(from) == '~');
    return fence ? end - from : 0;
  }

  private static int indent(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return end;
  }
}
