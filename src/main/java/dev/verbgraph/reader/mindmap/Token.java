package dev.verbgraph.reader.mindmap;

/**
 * A piece of a mindmap.
 *
 * @param from the first code unit
 * @param to   behind the last one
 */
record Token(Kind kind, int from, int to) {

  /** The names in the messages are Mermaid's, so that its users find them again. */
  enum Kind {
    SPACELINE("a blank line or a comment"),
    NL("the end of the line"),
    MINDMAP("the word mindmap"),
    SPACELIST("blanks"),
    ICON("an icon"),
    CLASS("a class"),
    NODE_DSTART("an opening bracket"),
    NODE_DESCR("a label"),
    NODE_DEND("a closing bracket"),
    NODE_ID("text"),
    EOF("the end of the map"),
    /** Behind {@link #EOF}, or the end of the map inside a bracket, a quotation or an icon. */
    END_OF_INPUT("the end of the map"),
    /** Nothing that a mindmap may hold here. Mermaid calls it a lexical error. */
    UNRECOGNIZED("a character that has no place here");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** Whether a statement may end here. */
    boolean endsStatement() {
      return this == SPACELINE || this == NL || this == EOF;
    }
  }

  String in(String text) {
    return text.substring(from, to);
  }
}
