package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationType;
import java.util.List;
import java.util.Optional;

/**
 * Which entities notes relate to something, and to what; by kind and name, empty when there is
 * none. What notes deny does not count.
 *
 * @param kind empty for all kinds
 * @param category what they are in; empty for any or none
 * @param types of the relations; empty for all but membership in a category
 * @param objectKind what they are related to; empty for all kinds
 * @param limit how many at most
 */
public record RelatedEntities(
    Optional<EntityKind> kind,
    Optional<Entity> category,
    List<RelationType> types,
    Optional<EntityKind> objectKind,
    long limit)
    implements Question<List<RelatedEntities.Related>> {

  /**
   * @param objects the names of what it is related to, in order
   * @param evidence the places that say so, by what it is related to, file and line
   */
  public record Related(
      String name,
      EntityKind kind,
      List<String> aliases,
      List<String> categories,
      List<String> objects,
      List<Place> evidence) {}
}
