package dev.verbgraph.diagnostic;

/**
 * One thing there is to say about an input file.
 *
 * @param code    what it is; decides the severity
 * @param file    the file it is about
 * @param span    where
 * @param message what is the matter here, one sentence without a full stop
 * @param hint    what to do about it, or empty
 * @param excerpt the line it is about
 */
public record Diagnostic(Code code, String file, Span span, String message, String hint, Excerpt excerpt) {

  public Severity severity() {
    return code.severity();
  }

  /** @return the same about a file of another name */
  public Diagnostic in(String otherFile) {
    return new Diagnostic(code, otherFile, span, message, hint, excerpt);
  }
}
