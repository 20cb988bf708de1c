package dev.verbgraph.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing there is to say about an input file.
 *
 * @param code what it is; decides the severity
 * @param file the file it is about
 * @param span where; the beginning of the file when it is about all of it
 * @param message what is the matter here, one sentence without a full stop
 * @param hint what to do about it, or empty
 * @param excerpt the line it is about, or empty when it is about the whole file
 */
public record Diagnostic(
    Code code, String file, Span span, String message, String hint, Optional<Excerpt> excerpt) {

  /** In the order in which people go through files. */
  public static final Comparator<Diagnostic> BY_FILE_AND_PLACE =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(
              Diagnostic::span, Comparator.comparingInt(Span::line).thenComparingInt(Span::column));

  private static final Span BEGINNING = new Span(1, 1, 0);

  /** Says something about a file or a folder as a whole. */
  public static Diagnostic ofFile(Code code, String file, String message, String hint) {
    return new Diagnostic(code, file, BEGINNING, message, hint, Optional.empty());
  }

  public Severity severity() {
    return code.severity();
  }

  /**
   * @return the same with another hint
   */
  public Diagnostic hinting(String otherHint) {
    return new Diagnostic(code, file, span, message, otherHint, excerpt);
  }

  /**
   * @return the same with another message
   */
  public Diagnostic saying(String otherMessage) {
    return new Diagnostic(code, file, span, otherMessage, hint, excerpt);
  }

  /**
   * @return the same about a file of another name
   */
  public Diagnostic in(String otherFile) {
    return new Diagnostic(code, otherFile, span, message, hint, excerpt);
  }
}
