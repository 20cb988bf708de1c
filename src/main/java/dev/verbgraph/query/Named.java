package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entity of the graph.
 *
 * @param key what identifies it
 * @param name what people call it
 * @param kind what it is
 * @param aliases its other names, may be empty
 */
public record Named(String key, String name, EntityKind kind, List<String> aliases) {

  /**
   * @return the names of entities, in their order
   */
  public static String joined(List<Named> entities, String between) {
    return entities.stream().map(Named::name).collect(Collectors.joining(between));
  }
}
