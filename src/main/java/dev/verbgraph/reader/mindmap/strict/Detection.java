package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import dev.verbgraph.reader.mindmap.grammar.DiagramFrontMatter;
import dev.verbgraph.reader.mindmap.strict.StrictMindmap.Rejected;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which sort of diagram a text is. Mermaid asks this after the cleaning, and cleans once more for
 * it in its own way.
 */
final class Detection {

  private Detection() {}

  /**
   * @return why Mermaid does not take the text for a mindmap
   */
  static Optional<Rejected> rejects(Revision revision) {
    String text = cleaned(revision);
    if (text.startsWith("mindmap")) {
      return Optional.empty();
    }
    return Optional.of(
        text.startsWith("---")
            ? new Rejected(
                Stage.INTERNAL,
                OptionalInt.empty(),
                revision.origin(0),
                "the text starts with three hyphens, but they are never closed or nothing is"
                    + " between them",
                "Close the front matter with a --- line, or remove it")
            : new Rejected(
                Stage.DETECT,
                OptionalInt.empty(),
                revision.origin(0),
                "the text does not start with the word mindmap",
                "Start with the word mindmap"));
  }

  /** Whether the text is no mindmap, and nothing that Mermaid takes for front matter either. */
  static boolean isUnknown(Revision revision) {
    return rejects(revision).filter(rejected -> rejected.stage() == Stage.DETECT).isPresent();
  }

  /**
   * @return the text from the first place on that is neither blank nor in a comment that ends with
   *     its line
   */
  private static String cleaned(Revision revision) {
    Revision bare =
        revision.from(
            DiagramFrontMatter.of(revision.text()).map(DiagramFrontMatter::end).orElse(0));
    String text = Cleaning.withoutDirectives(bare).text();
    int start = Chars.skipBlanks(text, 0);
    while (text.startsWith("%%", start)) {
      int end = Chars.lineEnd(text, start);
      if (end == text.length() || text.charAt(end) != '\n') {
        break;
      }
      start = Chars.skipBlanks(text, end);
    }
    return text.substring(start);
  }
}
