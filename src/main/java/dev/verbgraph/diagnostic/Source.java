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

  /**
   * @param text the whole text, without a byte order mark; LF, CRLF and CR end a line
   */
  public static Source of(String file, String text) {
    return new Source(file, text.lines().toList());
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
