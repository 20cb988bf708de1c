package dev.verbgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain ones, so that nothing else has to know the driver. */
final class Values {

  private Values() {}

  static @Nullable Object plain(org.neo4j.driver.Value value) {
    return plain(value.asObject());
  }

  /** Dates, times, durations and points become text, as Cypher writes them. */
  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Number number -> number;
      case Boolean truth -> truth;
      case List<?> list -> new ArrayList<>(list.stream().map(Values::plain).toList());
      case Map<?, ?> map -> {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((key, entry) -> plain.put(String.valueOf(key), plain(entry)));
        yield plain;
      }
      case Node node -> node(node);
      case Relationship relationship -> relationship(relationship);
      case Path path -> {
        List<Value.Node> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<Value.Relationship> relationships = new ArrayList<>();
        path.relationships().forEach(relationship -> relationships.add(relationship(relationship)));
        yield new Value.Path(nodes, relationships);
      }
      case Object other -> other.toString();
    };
  }

  private static Value.Node node(Node node) {
    List<String> labels = new ArrayList<>();
    node.labels().forEach(labels::add);
    return new Value.Node(node.elementId(), labels.stream().sorted().toList(), properties(node));
  }

  private static Value.Relationship relationship(Relationship relationship) {
    return new Value.Relationship(
        relationship.elementId(),
        relationship.type(),
        relationship.startNodeElementId(),
        relationship.endNodeElementId(),
        properties(relationship));
  }

  private static Map<String, Object> properties(Entity entity) {
    Map<String, Object> properties = new LinkedHashMap<>();
    entity.asMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(property -> properties.put(property.getKey(), plain(property.getValue())));
    return properties;
  }
}
