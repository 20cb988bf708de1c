package dev.verbgraph.render;

import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the rows of a statement that a person wrote. */
public record TableView(Table table) implements View {

  @Override
  public boolean none() {
    return table.rows().isEmpty();
  }

  @Override
  public List<TextBlock> text() {
    List<Grid.Row> rows =
        table.rows().stream()
            .map(row ->
                new Grid.Row(
                    table.columns().stream().map(row::get).map(GraphValues::text).toList(),
                    List.of()))
            .toList();
    return List.of(new Grid(table.columns(), rows));
  }

  @Override
  public List<Map<String, Object>> json() {
    return table.rows().stream().map(GraphValues::row).toList();
  }

  @Override
  public Optional<List<Map<String, Object>>> rows() {
    return Optional.of(json());
  }
}
