package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;
import java.util.Optional;

/**
 * A way from one entity to another.
 *
 * @param stops the names along it, at least two
 * @param hops what connects each stop with the next, in order. Two stops that are connected by
 *     several types or in both directions have a hop for each, one after the other
 */
public record EntityPath(List<String> stops, List<Hop> hops) {

  /**
   * @param step which step of the route it is, from 1
   * @param from the stop it starts at
   * @param to the stop it leads to
   * @param kind the kind of {@code to}
   * @param via the relation type
   * @param forward whether {@code from} is the subject of the statement
   * @param strength of the dependency, for proofs of a dependency
   * @param status why it does not hold for good; empty where it does
   * @param evidence the places that say so, by file and line
   */
  public record Hop(
      long step,
      String from,
      String to,
      EntityKind kind,
      RelationType via,
      boolean forward,
      Optional<Strength> strength,
      Optional<RelationStatus> status,
      List<Place> evidence) {}

  /** How many steps it has. */
  public int length() {
    return stops.size() - 1;
  }

  /** Hard when each step has a hard dependency. */
  public Strength strength() {
    long hardSteps =
        hops.stream()
            .filter(hop -> hop.strength().equals(Optional.of(Strength.HARD)))
            .mapToLong(Hop::step)
            .distinct()
            .count();
    return hardSteps == length() ? Strength.HARD : Strength.SOFT;
  }
}
