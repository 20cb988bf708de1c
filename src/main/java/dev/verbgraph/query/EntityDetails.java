package dev.verbgraph.query;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;
import java.util.Optional;

/** Everything the notes say about one entity. */
public record EntityDetails(Entity of) implements GraphQuestion<EntityDetails.Page> {

  /**
   * @param relations what connects it with others, those it is the subject of first, then by type
   *     and name; may be empty
   * @param passages the prose about it, by file and line; may be empty
   * @param documents the notes that name it, by path
   */
  public record Page(
      Entity entity, List<Relation> relations, List<Prose> passages, List<Naming> documents) {

    /** The categories it is in, by name; may be empty. */
    public List<String> categories() {
      return others(RelationType.IN_CATEGORY);
    }

    /** Who owns it, by name; may be empty. */
    public List<String> owners() {
      return others(RelationType.OWNED_BY);
    }

    private List<String> others(RelationType type) {
      return relations.stream()
          .filter(relation ->
              relation.outgoing() && relation.type().equals(type) && relation.status().isEmpty())
          .map(Relation::other)
          .toList();
    }
  }

  /**
   * @param outgoing whether the entity is the subject
   * @param phrases the words of the notes
   * @param other the name of the other entity
   * @param strength where somebody depends on somebody by it
   * @param status why it does not hold for good; empty where it does
   * @param evidence the places that say so, by file and line
   */
  public record Relation(
      boolean outgoing,
      RelationType type,
      List<String> phrases,
      String other,
      EntityKind kind,
      Optional<Strength> strength,
      Optional<RelationStatus> status,
      List<Place> evidence) {}

  /**
   * @param part the label above the prose
   * @param place where it begins, without a quote
   */
  public record Prose(String part, String text, Place place) {}

  /**
   * @param lines where, ascending
   */
  public record Naming(DocumentPath document, Optional<String> title, List<Long> lines) {}
}
