package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;

/**
 * What several entities all need, and what needs all of them; empty when there is neither.
 *
 * @param of at least two
 * @param scope its depth is that from each of them
 */
public record SharedDependencies(List<Entity> of, Scope scope)
    implements GraphQuestion<List<SharedDependencies.Shared>> {

  /** How the found entity stands to those asked about. */
  public enum Relation {
    NEEDED_BY_ALL,
    NEEDS_ALL
  }

  /** A dependency on the way, by one relation type. */
  public record Step(String from, String to, RelationType via, Strength strength) {}

  /**
   * An entity in common.
   *
   * @param distance the fewest dependencies to the farthest of them
   * @param strength hard when chains of hard dependencies, however long, lead to each of them
   * @param steps of a shortest chain for each of them, in the order of their evidence
   * @param evidence of these chains
   */
  public record Shared(
      Relation relation,
      String name,
      EntityKind kind,
      long distance,
      Strength strength,
      List<RelationType> via,
      List<Step> steps,
      List<Place> evidence) {}
}
