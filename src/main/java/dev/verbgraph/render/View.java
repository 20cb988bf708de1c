package dev.verbgraph.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer in the shapes that the formats are made from.
 *
 * @param text what people read
 * @param json what programs read: maps, lists, text, numbers, booleans, {@code null}
 * @param rows the same as rows of one shape; empty where there are none
 * @param drawing the same as nodes and arrows, where that makes sense
 * @param none whether the answer is that there is nothing
 */
public record View(
    List<TextBlock> text,
    Object json,
    Optional<List<Map<String, Object>>> rows,
    Optional<Drawing> drawing,
    boolean none) {

  static View of(Grid grid, List<Map<String, Object>> rows) {
    return new View(List.of(grid), rows, Optional.of(rows), Optional.empty(), rows.isEmpty());
  }
}
