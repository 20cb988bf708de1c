package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which dependencies count. A question looks at what it can heed; what it leaves out, it says.
 *
 * @param depth how many in a row, at least 1; empty for any number
 * @param hardOnly whether soft ones do not count
 * @param unsettled what counts besides what holds: planned, deprecated; may be empty
 * @param follow the relation types they may come from, empty for all
 * @param kind the kind of the entities to name; others are still passed through
 * @param limit how many rows at most
 */
public record Scope(
    OptionalInt depth,
    boolean hardOnly,
    Set<RelationStatus> unsettled,
    List<RelationType> follow,
    Optional<EntityKind> kind,
    long limit) {

  /** Of any depth and kind. */
  public static Scope of(List<RelationType> follow, boolean hardOnly, long limit) {
    return new Scope(OptionalInt.empty(), hardOnly, Set.of(), follow, Optional.empty(), limit);
  }

  /** The same for entities of this kind. */
  public Scope of(Optional<EntityKind> only) {
    return new Scope(depth, hardOnly, unsettled, follow, only, limit);
  }

  /** The same with a row more, which tells whether there are more than the limit. */
  public Scope andOne() {
    return new Scope(depth, hardOnly, unsettled, follow, kind, limit + 1);
  }

  /** The types of the dependencies that count, in the order of their names. */
  public List<RelationType> layers() {
    return Stream.concat(
            Stream.of(RelationType.DEPENDS_ON),
            unsettled.stream().flatMap(status -> status.dependency().stream()))
        .sorted()
        .toList();
  }

  /**
   * @return how far away the last dependency in a row may start: one step before it ends; empty for
   *     any distance
   */
  public OptionalInt starts() {
    return depth.isPresent() ? OptionalInt.of(depth.getAsInt() - 1) : depth;
  }
}
