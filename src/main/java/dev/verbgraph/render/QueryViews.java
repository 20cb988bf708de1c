package dev.verbgraph.render;

import dev.verbgraph.cypher.QueryColumn;
import dev.verbgraph.cypher.QueryParameter;
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
                .map(query -> Grid.row(List.of(), query.name(), query.header().meaning()))
                .toList());
    return View.of(grid, queries.stream().map(QueryViews::json).toList());
  }

  private static Map<String, Object> json(SavedQuery query) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", query.name());
    json.put("answers", query.header().meaning());
    json.put("parameters", query.parameters().stream().map(QueryViews::json).toList());
    json.put("columns", query.header().columns().stream().map(QueryViews::json).toList());
    return json;
  }

  private static Map<String, Object> json(QueryParameter parameter) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", parameter.name());
    json.put("type", parameter.type());
    switch (parameter.value()) {
      case QueryParameter.Value.Required() -> json.put("example", parameter.example());
      case QueryParameter.Value.Default(Object value) -> json.put("default", value);
    }
    json.put("meaning", parameter.meaning());
    return json;
  }

  private static Map<String, Object> json(QueryColumn column) {
    Map<String, Object> json = JsonObjects.object();
    json.put("name", column.name());
    json.put("type", column.type());
    json.put("meaning", column.meaning());
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
