package dev.verbgraph.store;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The graph as JSON: what exports hold for other programs. */
public final class GraphJson {

  private GraphJson() {}

  public static Map<String, Object> of(Entity entity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", entity.key().value());
    json.put("name", entity.name());
    json.put("kind", entity.kind().label());
    json.put("aliases", entity.aliases());
    return json;
  }

  public static Map<String, Object> of(DocumentGraph document) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", document.path().value());
    json.put("properties", new TreeMap<>(document.properties()));
    json.put("relationships", document.relationships().stream().map(GraphJson::json).toList());
    json.put("names", document.occurrences().stream().map(GraphJson::json).toList());
    json.put("passages", document.descriptions().stream().map(GraphJson::json).toList());
    return json;
  }

  private static Map<String, Object> json(Relationship relationship) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("subject", relationship.id().subject().value());
    json.put("type", relationship.id().type().name());
    json.put("object", relationship.id().object().value());
    relationship.status().map(RelationStatus::word).ifPresent(status -> json.put("status", status));
    if (relationship.prose()) {
      json.put("form", GraphCodec.PROSE);
    }
    relationship
        .dependency()
        .map(Strength::word)
        .ifPresent(strength -> {
          json.put("via", relationship.id().via().name());
          json.put("strength", strength);
        });
    json.put("evidence", relationship.evidence().stream().map(GraphCodec::place).toList());
    return json;
  }

  private static Map<String, Object> json(Occurrence occurrence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("entity", occurrence.entity().value());
    json.put("lines", occurrence.lines());
    return json;
  }

  private static Map<String, Object> json(Description description) {
    Map<String, Object> json = new LinkedHashMap<>();
    description.entity().ifPresent(entity -> json.put("entity", entity.value()));
    json.put("part", description.part());
    json.put("text", description.text());
    json.put("line", description.line());
    return json;
  }
}
