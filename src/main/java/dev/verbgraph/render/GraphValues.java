package dev.verbgraph.render;

import dev.verbgraph.store.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What statements of people return, as JSON and as text: any values, which no record describes. */
final class GraphValues {

  private GraphValues() {}

  /**
   * @param row the row of a statement
   */
  static Map<String, Object> row(Map<String, Object> row) {
    Map<String, Object> json = new LinkedHashMap<>();
    row.forEach((column, value) -> json.put(column, json(value)));
    return json;
  }

  /**
   * @param value what a statement returns: plain values, or nodes, relationships and paths
   */
  static @Nullable Object json(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Value.Node node -> {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("labels", node.labels());
        json.put("properties", json(node.properties()));
        yield json;
      }
      case Value.Relationship relationship -> {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", relationship.type());
        json.put("properties", json(relationship.properties()));
        yield json;
      }
      case Value.Path path -> {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nodes", json(path.nodes()));
        json.put("relationships", json(path.relationships()));
        yield json;
      }
      case List<?> list -> new ArrayList<>(list.stream().map(GraphValues::json).toList());
      case Map<?, ?> map -> {
        Map<String, Object> json = new LinkedHashMap<>();
        map.forEach((key, element) -> json.put(String.valueOf(key), json(element)));
        yield json;
      }
      case Object plain -> plain;
    };
  }

  /**
   * @return the value for a cell of a table: text as it is, graph values as Cypher writes them
   */
  static String text(Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case Value.Node node ->
          "(:" + String.join(":", node.labels()) + " " + text(node.properties()) + ")";
      case Value.Relationship relationship ->
          "[:" + relationship.type() + " " + text(relationship.properties()) + "]";
      case Value.Path path -> path(path);
      case List<?> list ->
          list.stream().map(GraphValues::text).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Object plain -> plain.toString();
    };
  }

  private static String path(Value.Path path) {
    StringBuilder text = new StringBuilder(text(path.nodes().getFirst()));
    for (int i = 0; i < path.relationships().size(); i++) {
      Value.Relationship relationship = path.relationships().get(i);
      boolean forward = relationship.from().equals(path.nodes().get(i).id());
      text.append(forward ? "-" : "<-").append(text(relationship)).append(forward ? "->" : "-");
      text.append(text(path.nodes().get(i + 1)));
    }
    return text.toString();
  }
}
