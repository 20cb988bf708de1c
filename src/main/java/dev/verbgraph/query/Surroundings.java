package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;
import java.util.Optional;

/**
 * What notes say around some entities, or, without any, all that they say: a picture of the graph.
 * By the names of subject and object; empty when there is nothing. What notes deny is not drawn.
 *
 * @param of the entities in the middle; may be empty
 * @param category whose members are in the middle, too
 * @param around how many statements away from the middle the others may be, from 0; between all of
 *     them every statement is drawn
 * @param kind of the entities to draw; others are still passed through
 * @param via the types of statements; empty for all but membership in a category
 * @param limit how many statements at most
 */
public record Surroundings(
    List<Entity> of,
    Optional<Entity> category,
    int around,
    Optional<EntityKind> kind,
    List<RelationType> via,
    long limit)
    implements Question<List<Surroundings.Link>> {

  /**
   * @param strength where one depends on the other by it
   * @param turned whether the object depends on the subject
   * @param status why it does not hold for good; empty where it does
   */
  public record Link(
      DependencyWeb.End subject,
      RelationType type,
      DependencyWeb.End object,
      Optional<Strength> strength,
      boolean turned,
      Optional<RelationStatus> status,
      List<Place> evidence) {

    /** What depends, where one depends on the other; else the subject. */
    public DependencyWeb.End from() {
      return turned ? object : subject;
    }

    /** What it needs; else the object. */
    public DependencyWeb.End to() {
      return turned ? subject : object;
    }
  }
}
