package dev.verbgraph.reader.architecture.strict;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.reader.architecture.grammar.ArchitectureId;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Edge;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Group;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Junction;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Service;
import dev.verbgraph.reader.grammar.HiddenEntities;
import java.util.Optional;

/**
 * Writes a strict reading as JSON: <code>{"groups": [{id, icon?, title?, in?}], "services": [{id,
 * icon?, iconText?, title?, in?}], "junctions": [{id, in?}], "edges": [{from, fromSide, fromHead,
 * fromGroup, title?, to, toSide, toHead, toGroup}]}</code>, or <code>
 * {"stage", "line"?, "error"}</code>.
 */
public final class ArchitectureJson {

  private ArchitectureJson() {}

  /**
   * @param json takes one object
   */
  public static void write(StrictArchitecture.Result result, JsonWriter json) {
    json.beginObject();
    switch (result) {
      case StrictArchitecture.Diagram diagram -> {
        json.name("groups");
        json.beginArray();
        diagram.groups().forEach(group -> write(group, json));
        json.endArray();
        json.name("services");
        json.beginArray();
        diagram.services().forEach(service -> write(service, json));
        json.endArray();
        json.name("junctions");
        json.beginArray();
        diagram.junctions().forEach(junction -> write(junction, json));
        json.endArray();
        json.name("edges");
        json.beginArray();
        diagram.edges().forEach(edge -> write(edge, json));
        json.endArray();
      }
      case StrictArchitecture.Rejected(var why) -> why.write(json);
    }
    json.endObject();
  }

  private static void write(Group group, JsonWriter json) {
    json.beginObject();
    json.member("id", group.id().text());
    text("icon", group.icon(), json);
    text("title", group.title(), json);
    text("in", group.in().map(ArchitectureId::text), json);
    json.endObject();
  }

  private static void write(Service service, JsonWriter json) {
    json.beginObject();
    json.member("id", service.id().text());
    text("icon", service.icon(), json);
    text("iconText", service.iconText(), json);
    text("title", service.title(), json);
    text("in", service.in().map(ArchitectureId::text), json);
    json.endObject();
  }

  private static void write(Junction junction, JsonWriter json) {
    json.beginObject();
    json.member("id", junction.id().text());
    text("in", junction.in().map(ArchitectureId::text), json);
    json.endObject();
  }

  private static void write(Edge edge, JsonWriter json) {
    json.beginObject();
    json.member("from", edge.left().id().text());
    json.member("fromSide", edge.left().side());
    json.member("fromHead", edge.left().head());
    json.member("fromGroup", edge.left().wholeGroup());
    text("title", edge.title(), json);
    json.member("to", edge.right().id().text());
    json.member("toSide", edge.right().side());
    json.member("toHead", edge.right().head());
    json.member("toGroup", edge.right().wholeGroup());
    json.endObject();
  }

  private static void text(String name, Optional<String> text, JsonWriter json) {
    text.ifPresent(it -> json.member(name, HiddenEntities.shown(it)));
  }
}
