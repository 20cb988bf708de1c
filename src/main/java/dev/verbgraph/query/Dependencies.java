package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;

/**
 * What entities need, or what needs them, directly or through others.
 *
 * <p>The answer names no entity that was asked about, is ordered by distance and name, and is empty
 * when there is none.
 *
 * <p>Why: docs/decisions/0010-what-hard-means-in-an-answer.md.
 *
 * <p>Why: docs/decisions/0011-rows-name-what-they-hang-on.md.
 *
 * @param of the entities asked about, at least one; the answer is that for all of them together
 */
public record Dependencies(Direction direction, List<Entity> of, Scope scope)
    implements GraphQuestion<List<Dependencies.Reached>> {

  /**
   * An entity that dependencies lead to.
   *
   * @param distance the fewest dependencies from the nearest of the entities asked about, from 1
   * @param strength hard when a chain of hard dependencies leads here, however long: exactly these
   *     remain when only hard dependencies count
   * @param attachments the last dependencies of all shortest chains, of all documents, by file and
   *     line
   * @param owners the names of who owns it, in natural order; may be empty
   */
  public record Reached(
      String name,
      EntityKind kind,
      long distance,
      Strength strength,
      List<Attachment> attachments,
      List<String> owners) {

    /** The types of the last dependency, each once. */
    public List<RelationType> via() {
      return attachments.stream().map(Attachment::via).distinct().toList();
    }

    /** What it attaches to, each once: entities asked about at distance 1. */
    public List<String> through() {
      return attachments.stream().map(Attachment::through).distinct().toList();
    }

    /** The places that state it, each once. */
    public List<Place> evidence() {
      return attachments.stream().map(Attachment::place).distinct().toList();
    }
  }

  /**
   * A dependency that one place states.
   *
   * @param through the other end of it
   */
  public record Attachment(RelationType via, String through, Place place) {}
}
