package dev.verbgraph.query;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * Which entities there are, by kind and name; empty when there is none.
 *
 * @param kind empty for all kinds
 * @param category what they are in; empty for any or none
 */
public record Entities(Optional<EntityKind> kind, Optional<Entity> category, long limit)
    implements Question<List<Entities.Listed>> {

  /**
   * @param categories the categories it is in, by name
   * @param evidence the places that list or name it, by file and line, without quotes
   */
  public record Listed(
      String name,
      EntityKind kind,
      List<String> aliases,
      List<String> categories,
      List<Place> evidence) {}
}
