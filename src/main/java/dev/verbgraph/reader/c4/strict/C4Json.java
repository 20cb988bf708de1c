package dev.verbgraph.reader.c4.strict;

import dev.verbgraph.data.JsonWriter;

/**
 * Writes a strict reading as JSON: <code>{"shapes": [{alias, kind, label, technology, description,
 * boundary}], "relations": [{from, to, kind, label, technology, description}], "boundaries":
 * [{alias, kind, label, type, description, boundary}]}</code>, or <code>
 * {"stage", "line"?, "error"}</code>.
 */
public final class C4Json {

  private C4Json() {}

  /**
   * @param json takes one object
   */
  public static void write(StrictC4.Result result, JsonWriter json) {
    json.beginObject();
    switch (result) {
      case StrictC4.Diagram diagram -> {
        json.name("shapes");
        json.beginArray();
        diagram.shapes().forEach(shape -> write(shape, json));
        json.endArray();
        json.name("relations");
        json.beginArray();
        diagram.relations().forEach(relation -> write(relation, json));
        json.endArray();
        json.name("boundaries");
        json.beginArray();
        diagram.boundaries().forEach(boundary -> write(boundary, json));
        json.endArray();
      }
      case StrictC4.Rejected(var why) -> why.write(json);
    }
    json.endObject();
  }

  private static void write(StrictShape shape, JsonWriter json) {
    json.beginObject();
    json.member("alias", shape.alias());
    json.member("kind", shape.kind());
    json.member("label", shape.label());
    json.member("technology", shape.technology());
    json.member("description", shape.description());
    json.member("boundary", shape.boundary());
    json.endObject();
  }

  private static void write(StrictRelation relation, JsonWriter json) {
    json.beginObject();
    json.member("from", relation.from());
    json.member("to", relation.to());
    json.member("kind", relation.kind());
    json.member("label", relation.label());
    json.member("technology", relation.technology());
    json.member("description", relation.description());
    json.endObject();
  }

  private static void write(StrictBoundary boundary, JsonWriter json) {
    json.beginObject();
    json.member("alias", boundary.alias());
    json.member("kind", boundary.kind());
    json.member("label", boundary.label());
    json.member("type", boundary.type());
    json.member("description", boundary.description());
    json.member("boundary", boundary.boundary());
    json.endObject();
  }
}
