package dev.verbgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A typed relationship between two entities, as one document states it.
 *
 * @param id what it is
 * @param status why it does not hold for good; empty where one of its places says it without
 *     reserve
 * @param dependency how strongly the subject depends on the object; present exactly for the
 *     dependency layer
 * @param prose whether all of its places are sentences of descriptions
 * @param evidence the places that say so, in the order of the document, at least one
 */
public record Relationship(
    Id id,
    Optional<RelationStatus> status,
    Optional<Strength> dependency,
    boolean prose,
    List<Evidence> evidence) {

  /** The places that say so, in the order of the document. */
  public List<Place> places() {
    return evidence.stream().map(each -> each.in(id.document())).toList();
  }

  /**
   * @param subject the key of the entity it starts at
   * @param type its type in Neo4j
   * @param object the key of the entity it ends at
   * @param document the path of the document that states it
   * @param via in the dependency layer the type it follows from, {@link RelationType#DEPENDS_ON}
   *     itself where the note uses these words; the same as {@code type} elsewhere
   */
  public record Id(
      EntityKey subject,
      RelationType type,
      EntityKey object,
      DocumentPath document,
      RelationType via)
      implements Comparable<Id> {

    /** Written out: a chain of comparators takes twice as long, and there are many to sort. */
    @Override
    public int compareTo(Id other) {
      int order = subject.compareTo(other.subject);
      if (order == 0) {
        order = type.compareTo(other.type);
      }
      if (order == 0) {
        order = object.compareTo(other.object);
      }
      if (order == 0) {
        order = document.compareTo(other.document);
      }
      return order == 0 ? via.compareTo(other.via) : order;
    }
  }
}
