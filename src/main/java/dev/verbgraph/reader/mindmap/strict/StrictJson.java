package dev.verbgraph.reader.mindmap.strict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a strict reading as JSON: <code>
 * {"tree": {id, nodeId, descr, level, column, shape, icon?, class?, children}}</code>, where the
 * tree of a map without nodes is null, or <code>{"stage", "line"?, "error"}</code>.
 */
public final class StrictJson {

  private StrictJson() {}

  /**
   * @param json takes one object; its limit of nesting must allow for the depth of the map, two
   *     levels for each node
   */
  public static void write(StrictMindmap.Result result, JsonGenerator json) {
    json.writeStartObject();
    switch (result) {
      case StrictMindmap.Tree(var root) -> {
        json.writeName("tree");
        root.ifPresentOrElse(node -> write(node, json), json::writeNull);
      }
      case StrictMindmap.Rejected rejected -> {
        json.writeStringProperty("stage", rejected.stage().label());
        rejected.line().ifPresent(line -> json.writeNumberProperty("line", line));
        json.writeStringProperty("error", rejected.message());
      }
    }
    json.writeEndObject();
  }

  private static void write(StrictNode root, JsonGenerator json) {
    Deque<Iterator<StrictNode>> open = new ArrayDeque<>();
    begin(root, json);
    open.push(root.children().iterator());
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        StrictNode node = open.peek().next();
        begin(node, json);
        open.push(node.children().iterator());
      } else {
        open.pop();
        json.writeEndArray();
        json.writeEndObject();
      }
    }
  }

  private static void begin(StrictNode node, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("id", node.id());
    json.writeStringProperty("nodeId", node.nodeId());
    json.writeStringProperty("descr", node.descr());
    json.writeNumberProperty("level", node.level());
    json.writeNumberProperty("column", node.column());
    json.writeStringProperty("shape", node.shape().label());
    node.icon().ifPresent(icon -> json.writeStringProperty("icon", icon));
    node.className().ifPresent(name -> json.writeStringProperty("class", name));
    json.writeArrayPropertyStart("children");
  }
}
