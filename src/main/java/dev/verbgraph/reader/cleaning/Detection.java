package dev.verbgraph.reader.cleaning;

import dev.verbgraph.reader.mindmap.grammar.Chars;
import dev.verbgraph.reader.mindmap.grammar.DiagramFrontMatter;
import java.util.Optional;

/**
 * Which sort of diagram a text is. Mermaid asks this after the cleaning, and cleans once more for
 * it in its own way.
 */
public final class Detection {

  private Detection() {}

  /**
   * @return why Mermaid does not take the text for a diagram of the sort; empty where it does
   */
  public static Optional<Refusal> refuses(Revision revision, Sort sort) {
    String text = cleaned(revision);
    if (sort.begins(text)) {
      return Optional.empty();
    }
    return Optional.of(
        text.startsWith("---")
            ? new Refusal(
                Stage.INTERNAL,
                revision.origin(0),
                "the text starts with three hyphens, but they are never closed or nothing is"
                    + " between them",
                "Close the front matter with a --- line, or remove it")
            : new Refusal(Stage.DETECT, revision.origin(0), sort.message(), sort.hint()));
  }

  /**
   * Whether the text is not of the sort, and nothing that Mermaid takes for front matter either.
   */
  static boolean isUnknown(Revision revision, Sort sort) {
    return refuses(revision, sort).filter(why -> why.stage() == Stage.DETECT).isPresent();
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
