package dev.verbgraph.query;

import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationType;
import java.util.List;

/**
 * Which relation types the notes use, the most frequent first; empty when there is no statement at
 * all.
 */
public record Relations() implements Question<List<Relations.Use>> {

  /**
   * @param count how many statements
   * @param phrases the words the notes use for it
   * @param example one statement
   * @param dependencies how many of the statements make somebody depend on somebody
   * @param evidence the place of the example
   */
  public record Use(
      RelationType type,
      long count,
      List<String> phrases,
      String example,
      long dependencies,
      List<Place> evidence) {}
}
