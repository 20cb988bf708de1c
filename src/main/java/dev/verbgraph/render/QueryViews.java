package dev.verbgraph.render;

import dev.verbgraph.cypher.SavedQuery;
import dev.verbgraph.store.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shows saved queries and the rows of statements. The JSON is what the README documents. */
public final class QueryViews {

  private QueryViews() {}

  public static View savedQueries(Collection<SavedQuery> queries) {
    Grid grid =
        new Grid(
            List.of("name", "answers"),
            queries.stream()
                .map(query -> Grid.row(List.of(), query.name(), query.meaning()))
                .toList());
    return View.of(grid, queries.stream().map(QueryViews::json).toList());
  }

  private static Map<String, Object> json(SavedQuery query) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", query.name());
    json.put("answers", query.meaning());
    json.put("parameters", query.declared());
    return json;
  }

  /** The rows of a statement that a person wrote. */
  public static View table(Table table) {
    Grid grid =
        new Grid(
            table.columns(),
            table.rows().stream()
                .map(row ->
                    new Grid.Row(row.values().stream().map(JsonObjects::text).toList(), List.of()))
                .toList());
    return View.of(grid, table.rows().stream().map(JsonObjects::row).toList());
  }
}
