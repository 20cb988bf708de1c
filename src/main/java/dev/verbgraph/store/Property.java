package dev.verbgraph.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a node or a relationship.
 *
 * @param name how the graph calls it
 * @param type what it holds
 * @param value takes it from what has it; {@code null} where that one has no such property
 */
public record Property<T>(String name, Type type, Function<T, @Nullable Object> value) {

  /** What a property holds. */
  public enum Type {
    TEXT,
    NUMBER,
    TEXTS,
    NUMBERS
  }

  /**
   * @return the properties that this one has, in their order
   */
  static <T> Map<String, Object> map(List<Property<T>> properties, T of) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Property<T> property : properties) {
      Object value = property.value().apply(of);
      if (value != null) {
        map.put(property.name(), value);
      }
    }
    return map;
  }
}
