package dev.verbgraph.render;

import dev.verbgraph.model.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  public record Row(List<String> cells, List<Place> evidence) {}

  /**
   * @param cells of a list, its first elements with commas between them
   */
  static Row row(List<Place> evidence, Object... cells) {
    return new Row(Arrays.stream(cells).map(Grid::cell).toList(), evidence);
  }

  /**
   * @param cells one for each row
   * @return the same rows with one more column behind the others
   */
  Grid with(String column, List<? extends Object> cells) {
    return new Grid(
        Stream.concat(columns.stream(), Stream.of(column)).toList(),
        IntStream.range(0, rows.size())
            .mapToObj(i ->
                new Row(
                    Stream.concat(rows.get(i).cells().stream(), Stream.of(cell(cells.get(i))))
                        .toList(),
                    rows.get(i).evidence()))
            .toList());
  }

  private static String cell(Object value) {
    return value instanceof List<?> list ? Few.of(list).joined(", ") : String.valueOf(value);
  }
}
