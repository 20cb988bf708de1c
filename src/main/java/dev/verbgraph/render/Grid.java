package dev.verbgraph.render;

import dev.verbgraph.query.EvidencePlace;
import java.util.List;

/**
 * Rows under columns.
 *
 * @param columns at least one
 */
public record Grid(List<String> columns, List<Row> rows) implements TextBlock {

  /**
   * @param cells one for each column
   * @param evidence the places the row rests on, may be empty
   */
  public record Row(List<String> cells, List<EvidencePlace> evidence) {}

  static Row row(List<EvidencePlace> evidence, Object... cells) {
    return new Row(java.util.Arrays.stream(cells).map(String::valueOf).toList(), evidence);
  }
}
