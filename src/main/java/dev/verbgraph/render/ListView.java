package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that is a list: a row of a table, an object of JSON and a row of CSV for each thing
 * that was found.
 *
 * @param <T> what was found
 */
interface ListView<T> extends View {

  List<T> found();

  Grid grid();

  /**
   * @return a record, or a map
   */
  Object row(T found);

  @Override
  default boolean none() {
    return found().isEmpty();
  }

  @Override
  default List<TextBlock> text() {
    return List.of(grid());
  }

  @Override
  default List<Object> json() {
    return found().stream().map(this::row).toList();
  }

  @Override
  default Optional<List<Map<String, Object>>> rows() {
    return Optional.of(json().stream().map(Json::members).toList());
  }
}
