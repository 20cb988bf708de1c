package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;

/**
 * The dependencies among entities and everything they need, or everything that needs them: not only
 * the shortest way to each, as {@link Dependencies} has it, but all of them. By the names of their
 * ends; empty when there is none.
 *
 * @param scope its kind is not looked at: a web cannot leave out what others hang on
 */
public record DependencyWeb(Direction direction, List<Entity> of, Scope scope)
    implements GraphQuestion<List<DependencyWeb.Link>> {

  /** One end of a dependency. */
  public record End(EntityKey key, String name, EntityKind kind) {}

  /**
   * @param from what depends
   * @param to what it needs
   * @param strength hard when one of several statements makes it so
   */
  public record Link(
      End from, End to, List<RelationType> via, Strength strength, List<Place> evidence) {}
}
