package dev.verbgraph.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * The text of one input file.
 *
 * @param file how the file is called in answers and diagnostics, with forward slashes
 * @param lines its lines without their ends; the line with number {@code n} is {@code lines.get(n -
 *     1)}
 */
public record Source(String file, List<String> lines) {

  /**
   * The longest excerpt a diagnostic carries: enough for a line of prose, little enough for a line
   * of 100 MB.
   */
  private static final int EXCERPT = 160;

  /** Longer quotes would bury what they are to show, and each of a thousand links has its own. */
  private static final int LONGEST_QUOTE = 400;

  /**
   * @param text the whole text, without a byte order mark; LF, CRLF and CR end a line
   */
  public static Source of(String file, String text) {
    return new Source(file, text.lines().toList());
  }

  /**
   * @return the words around a place, in one line: the line without blanks around it, or of a long
   *     one the part that the place stands in
   */
  public String quote(Span span) {
    String line = lines.get(span.line() - 1);
    // A very long one may have a hundred thousand places: it is not copied for each of them.
    if (line.length() <= 2 * LONGEST_QUOTE && line.strip().length() <= LONGEST_QUOTE) {
      return line.strip();
    }
    int at = Math.min(span.column() - 1, line.length());
    int from = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, line.length() - LONGEST_QUOTE));
    int to = Math.min(line.length(), from + LONGEST_QUOTE);
    return (from > 0 ? "\u2026" : "")
        + line.substring(whole(line, from), whole(line, to)).strip()
        + (to < line.length() ? "\u2026" : "");
  }

  /** No character is cut in two. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  /** Reports something about a place in this file. */
  public Diagnostic diagnostic(Code code, Span span, String message, String hint) {
    String line = span.line() <= lines.size() ? lines.get(span.line() - 1) : "";
    int from =
        span.column() <= EXCERPT / 2 || line.length() <= EXCERPT ? 0 : span.column() - EXCERPT / 2;
    from = Math.min(from, line.length());
    int to = Math.min(line.length(), from + EXCERPT);
    int column = span.column() - from;
    int length = Math.clamp(span.length(), 0, Math.max(0, to - from - column + 1));
    Optional<Excerpt> excerpt = Optional.of(new Excerpt(line.substring(from, to), column, length));
    return new Diagnostic(code, file, span, message, hint, excerpt);
  }
}
