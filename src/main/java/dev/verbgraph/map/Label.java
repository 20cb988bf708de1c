package dev.verbgraph.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A name in lines that fit into a shape, and how large the shape is then. */
final class Label {

  private static final int LONGEST_LINE = 24;
  private static final int MOST_LINES = 3;

  /** How wide a letter is that is neither narrow nor wide. */
  private static final double LETTER = 6.9;

  /** From here on, letters are as wide as they are high. */
  private static final int FIRST_WIDE = 0x1100;

  private static final double LINE_HEIGHT = 16;

  /** The sign of the kind is on the left, within the shape. */
  private static final int SIGN = 22;

  private static final int PADDING = 24;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<String> lines;

  private Label(List<String> lines) {
    this.lines = lines;
  }

  /** The name of a region is one line, as long as it is. */
  static Label title(String name) {
    return new Label(List.of(name));
  }

  static Label of(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANKS.splitAsStream(name.strip()).toList()) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    boolean whole = lines.size() <= MOST_LINES;
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
    if (!whole) {
      shown.set(MOST_LINES - 1, shown.getLast() + " …");
    }
    return new Label(shown.stream().map(Label::shortened).toList());
  }

  /** A word without a blank may be longer than any shape. */
  private static String shortened(String line) {
    if (length(line) <= LONGEST_LINE + 2) {
      return line;
    }
    StringBuilder begin = new StringBuilder();
    line.codePoints()
        .takeWhile(each -> length(begin) < LONGEST_LINE)
        .forEach(begin::appendCodePoint);
    return begin + "…";
  }

  private static int length(CharSequence text) {
    return text.codePoints().map(each -> each < FIRST_WIDE ? 1 : 2).sum();
  }

  List<String> lines() {
    return lines;
  }

  double width() {
    int longest = lines.stream().mapToInt(Label::length).max().orElse(0);
    return SIGN + PADDING + longest * LETTER;
  }

  double height() {
    return LINE_HEIGHT * (lines.size() + 1);
  }
}
