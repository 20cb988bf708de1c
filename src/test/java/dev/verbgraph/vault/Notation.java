package dev.verbgraph.vault;

import java.util.List;
import java.util.Random;

/**
 * A way to write facts, or something that states none. Who adds one writes an enum or a record, and
 * adds it to {@link Notations}.
 */
sealed interface Notation
    permits LineNotation,
        PropertyNotation,
        NestedNotation,
        TableNotation,
        FlowchartNotation,
        MindmapNotation,
        ListingNotation,
        CatalogNotation,
        Noise {

  /** Where it can stand. */
  enum Home {
    /** In the note about what stands first. */
    NOTE_OF_LEFT,
    /** In any Markdown note. */
    ANY_NOTE,
    /** In a file of its own that is Markdown. */
    OWN_NOTE,
    /** In a file of its own that is a Mermaid diagram. */
    DIAGRAM_FILE,
    /** In a file of its own that is a catalog. */
    CATALOG_FILE
  }

  /** The name in the table. */
  String name();

  Home home();

  default boolean isFrontMatter() {
    return false;
  }

  /** Whether it has words for this. */
  default boolean canSay(Saying saying) {
    return true;
  }

  /**
   * Writes the block that has been begun.
   *
   * @param sayings at least one, all of which it {@link #canSay}; what it states besides is told to
   *     the page, too
   */
  void write(Page page, List<Saying> sayings, Random random);
}
