package dev.verbgraph.reader.grammar;

/** What ends the strict reading of a diagram. */
public final class GrammarFault extends Exception {

  private static final long serialVersionUID = 1;

  private final int from;
  private final int to;
  private final boolean lineNamed;
  private final String hint;

  private GrammarFault(int from, int to, boolean lineNamed, String message, String hint) {
    super(message, null, false, false);
    this.from = from;
    this.to = to;
    this.lineNamed = lineNamed;
    this.hint = hint;
  }

  /**
   * Mermaid names the line that it has come to.
   *
   * @param from the place in the text of the grammar that makes it give up
   * @param to how far it has read
   * @param message why, one sentence without a full stop
   * @param hint what to do about it
   */
  public static GrammarFault at(int from, int to, String message, String hint) {
    return new GrammarFault(from, to, true, message, hint);
  }

  /** Mermaid names no line. */
  public static GrammarFault of(int from, String message, String hint) {
    return new GrammarFault(from, from, false, message, hint);
  }

  public int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean namesLine() {
    return lineNamed;
  }

  public String message() {
    return String.valueOf(getMessage());
  }

  public String hint() {
    return hint;
  }
}
