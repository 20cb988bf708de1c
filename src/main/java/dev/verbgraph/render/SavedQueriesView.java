package dev.verbgraph.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verbgraph.cypher.QueryColumn;
import dev.verbgraph.cypher.QueryParameter;
import dev.verbgraph.cypher.SavedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows which saved queries there are; JSON has what each takes and returns. */
public record SavedQueriesView(List<SavedQuery> found) implements ListView<SavedQuery> {

  private record Row(
      String name, String answers, List<JsonParameter> parameters, List<JsonColumn> columns) {}

  private record JsonColumn(String name, String type, String meaning) {

    private static JsonColumn of(QueryColumn column) {
      return new JsonColumn(column.name(), column.type(), column.meaning());
    }
  }

  private sealed interface JsonParameter {

    record Required(String name, String type, String example, String meaning)
        implements JsonParameter {}

    record Defaulted(
        String name, String type, @JsonProperty("default") @Nullable Object value, String meaning)
        implements JsonParameter {}
  }

  @Override
  public Object row(SavedQuery query) {
    return new Row(
        query.name(),
        query.header().meaning(),
        query.parameters().stream().map(SavedQueriesView::json).toList(),
        query.header().columns().stream().map(JsonColumn::of).toList());
  }

  private static JsonParameter json(QueryParameter parameter) {
    return switch (parameter.value()) {
      case QueryParameter.Value.Required() ->
          new JsonParameter.Required(
              parameter.name(), parameter.type(), parameter.example(), parameter.meaning());
      case QueryParameter.Value.Default(var value) ->
          new JsonParameter.Defaulted(
              parameter.name(), parameter.type(), value, parameter.meaning());
    };
  }

  @Override
  public Grid grid() {
    return new Grid(
        List.of("name", "answers"),
        found.stream()
            .map(query -> Grid.row(List.of(), query.name(), query.header().meaning()))
            .toList());
  }
}
