package dev.verbgraph.reader.cleaning;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import java.util.List;
import java.util.Optional;

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
      boolean header =
          text.startsWith("flowchart")
              || text.startsWith("graph")
              || (text.startsWith(SWIMLANE)
                  && Chars.skipWord(text, SWIMLANE.length()) == SWIMLANE.length());
      return header && (text.startsWith(ELK) || c4Word(text).isEmpty());
    }

    @Override
    String message(String text) {
      return c4Word(text)
          .map(word -> "Mermaid takes this for a C4 diagram, as the word " + word + " stands in it")
          .orElseGet(() -> super.message(text));
    }

    @Override
    String hint(String text) {
      return c4Word(text)
          .map(word -> "Write " + word + " in another way, such as with a blank in it")
          .orElseGet(() -> super.hint(text));
    }
  },
  C4(
      "the text does not start with a word such as C4Context or C4Container",
      "Start with C4Context, C4Container, C4Component, C4Dynamic or C4Deployment") {
    @Override
    boolean begins(String text) {
      // A slip of Mermaid: the other words count wherever they stand.
      return text.startsWith("C4Context") || (!text.startsWith("---") && c4Word(text).isPresent());
    }
  },
  ARCHITECTURE(
      "the text does not start with the word architecture-beta",
      "Start with the word architecture-beta") {
    @Override
    boolean begins(String text) {
      return text.startsWith("architecture");
    }
  };

  /** A flowchart that is drawn in another way. */
  private static final String SWIMLANE = "swimlane-beta";

  /** A flowchart that is laid out in another way, for which Mermaid looks before C4. */
  private static final String ELK = "flowchart-elk";

  private static final List<String> C4_WORDS =
      List.of("C4Container", "C4Component", "C4Dynamic", "C4Deployment");

  private final String message;
  private final String hint;

  Sort(String message, String hint) {
    this.message = message;
    this.hint = hint;
  }

  /** Whether Mermaid takes a text that begins with a word for a diagram of this sort. */
  abstract boolean begins(String text);

  /** What there is to say of a text that is of another sort. */
  String message(String text) {
    return message;
  }

  /** What to do about it. */
  String hint(String text) {
    return hint;
  }

  private static Optional<String> c4Word(String text) {
    return C4_WORDS.stream().filter(text::contains).findFirst();
  }
}
