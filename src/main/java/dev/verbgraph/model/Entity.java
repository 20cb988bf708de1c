package dev.verbgraph.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing that notes speak of: a node of the graph.
 *
 * @param key what identifies it
 * @param name the name people see: the canonical one of the alias file, else the title that a
 *     catalog gives it, else the fullest spelling in the notes; with what tells it from others
 *     where two would look the same
 * @param kind its second label
 * @param aliases its other spellings, in natural order, without {@code name}; may be empty
 */
public record Entity(EntityKey key, String name, EntityKind kind, List<String> aliases) {

  /**
   * @return the names of entities, in their order
   */
  public static String names(List<Entity> entities, String between) {
    return entities.stream().map(Entity::name).collect(Collectors.joining(between));
  }

  /**
   * @return its name and aliases, folded, by which it is found; without those that no index could
   *     hold
   */
  public List<String> indexedNames() {
    return Stream.concat(Stream.of(name), aliases.stream())
        .map(Names::fold)
        .filter(folded -> folded.length() <= Names.LONGEST_INDEXED)
        .distinct()
        .toList();
  }
}
