package dev.verbgraph.reader.cleaning;

import dev.verbgraph.reader.mindmap.grammar.Chars;

/** The sorts of diagram that are read strictly, told by how their text begins. */
public enum Sort {
  MINDMAP("the text does not start with the word mindmap", "Start with the word mindmap") {
    @Override
    boolean begins(String text) {
      return text.startsWith("mindmap");
    }
  },
  FLOWCHART(
      "the text does not start with the word flowchart or graph", "Start with the word flowchart") {
    @Override
    boolean begins(String text) {
      return text.startsWith("flowchart")
          || text.startsWith("graph")
          || (text.startsWith(SWIMLANE)
              && Chars.skipWord(text, SWIMLANE.length()) == SWIMLANE.length());
    }
  };

  /** A flowchart that is drawn in another way. */
  private static final String SWIMLANE = "swimlane-beta";

  private final String message;
  private final String hint;

  Sort(String message, String hint) {
    this.message = message;
    this.hint = hint;
  }

  /** Whether Mermaid takes a text that begins with a word for a diagram of this sort. */
  abstract boolean begins(String text);

  /** What there is to say of a text that is of another sort. */
  String message() {
    return message;
  }

  /** What to do about it. */
  String hint() {
    return hint;
  }
}
