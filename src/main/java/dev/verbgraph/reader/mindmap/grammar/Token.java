package dev.verbgraph.reader.mindmap.grammar;

/**
 * A piece of a mindmap.
 *
 * @param from the first code unit
 * @param to behind the last one
 */
public record Token(Kind kind, int from, int to) {

  /** The names are those in Mermaid's messages, so that its users find them again. */
  public enum Kind {
    /** A blank line or a comment. */
    SPACELINE,
    /** The end of a line. */
    NL,
    /** The word mindmap. */
    MINDMAP,
    /** The indentation of a line. */
    SPACELIST,
    ICON,
    CLASS,
    /** An opening bracket. */
    NODE_DSTART,
    /** A label. */
    NODE_DESCR,
    /** A closing bracket. */
    NODE_DEND,
    /** Text outside of brackets. */
    NODE_ID,
    /** The end of the map. */
    EOF,
    /** Behind {@link #EOF}, or the end of the map inside a bracket, a quotation or an icon. */
    END_OF_INPUT,
    /** Nothing that a mindmap may hold here. Mermaid calls it a lexical error. */
    UNRECOGNIZED;

    /** Whether a statement may end here. */
    boolean endsStatement() {
      return this == SPACELINE || this == NL || this == EOF;
    }
  }

  public String in(String text) {
    return text.substring(from, to);
  }
}
