package dev.verbgraph.reader.grammar;

import dev.verbgraph.reader.cleaning.Cleaning;
import dev.verbgraph.reader.cleaning.Detection;
import dev.verbgraph.reader.cleaning.Refusal;
import dev.verbgraph.reader.cleaning.Revision;
import dev.verbgraph.reader.cleaning.Sort;
import java.util.Optional;

/** The text of a diagram as Mermaid's grammar gets it, or why it never comes to that. */
public sealed interface GrammarText {

  /** Cleaned, with hidden entities, and ended by one more line end. */
  record Ready(Revision revision) implements GrammarText {}

  /** Mermaid gives up before. */
  record Refused(Refusal why) implements GrammarText {}

  /**
   * @param text the diagram as it stands in its fence or file
   * @param sort the sort that it is meant to be
   */
  static GrammarText of(String text, Sort sort) {
    Revision given = Revision.of(Cleaning.lineEnds(text));
    return switch (Cleaning.clean(given, sort)) {
      case Cleaning.Broken(Refusal why) -> new Refused(why);
      case Cleaning.Cleaned(Revision cleaned) -> {
        Optional<Refusal> other = Detection.refuses(cleaned, sort);
        yield other.isPresent() ? new Refused(other.get()) : new Ready(finished(cleaned));
      }
    };
  }

  /**
   * @param cleaned a text whose sort is known
   * @return what its grammar sees
   */
  static Revision finished(Revision cleaned) {
    Revision plain = Cleaning.withoutStyleSemicolons(cleaned, "style");
    plain = Cleaning.withoutStyleSemicolons(plain, "classDef");
    return ended(HiddenEntities.hidden(plain));
  }

  /** Mermaid ends every diagram with one more line end. */
  private static Revision ended(Revision revision) {
    Revision.Pieces pieces = new Revision.Pieces();
    pieces.add(revision.text().length(), revision.text().length(), "\n");
    return revision.with(pieces);
  }
}
