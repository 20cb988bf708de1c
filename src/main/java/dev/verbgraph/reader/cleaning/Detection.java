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
            : new Refusal(Stage.DETECT, revision.origin(0), sort.message(text), sort.hint(text)));
  }

  /**
   * Whether the text is not of the sort, and nothing that Mermaid takes for front matter either.
   */
  static boolean isUnknown(Revision revision, Sort sort) {
    return refuses(revision, sort).filter(why -> why.stage() == Stage.DETECT).isPresent();
  }

  /**
   * @return the text without comments that end with their line, from the first place on that is not
   *     blank
   */
  private static String cleaned(Revision revision) {
    Revision bare =
        revision.from(
            DiagramFrontMatter.of(revision.text()).map(DiagramFrontMatter::end).orElse(0));
    String text = Cleaning.withoutDirectives(bare).text();
    StringBuilder cleaned = new StringBuilder();
    int at = 0;
    int mark = text.indexOf("%%");
    while (mark >= 0) {
      int end = Chars.lineEnd(text, mark);
      boolean ended = end < text.length() && text.charAt(end) == '\n';
      cleaned.append(text, at, ended ? mark : end);
      at = end;
      mark = text.indexOf("%%", end);
    }
    return withoutBlanks(cleaned.append(text, at, text.length()).toString());
  }

  private static String withoutBlanks(String text) {
    return text.substring(Chars.skipBlanks(text, 0));
  }
}
