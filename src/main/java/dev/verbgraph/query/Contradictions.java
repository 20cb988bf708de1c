package dev.verbgraph.query;

import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import java.util.List;
import java.util.Optional;

/**
 * Where notes contradict each other, or themselves: one relation in opposite directions, something
 * said and denied, a thing in two categories of which neither is in the other, a thing that is
 * listed as a service here and has services in it there. By contradiction and name; empty when
 * there is none.
 *
 * <p>Why: docs/decisions/0056-questions-about-the-whole-graph.md.
 *
 * @param oneWay the types of relations that can hold in one direction only; empty for all
 */
public record Contradictions(List<RelationType> oneWay)
    implements Question<List<Contradictions.Contradiction>> {

  /**
   * @param contradiction what is contradicted, in words
   * @param name what it is about
   * @param sides what is said; at least two
   */
  public record Contradiction(String contradiction, String name, List<Side> sides) {}

  /**
   * @param status denied, where the note denies it
   * @param evidence the places that say so, by file and line
   */
  public record Side(
      String subject,
      RelationType type,
      String object,
      Optional<RelationStatus> status,
      List<Place> evidence) {}
}
