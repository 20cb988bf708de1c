package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.data.JsonWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Writes a strict reading as JSON: <code>
 * {"tree": {id, nodeId, descr, level, column, shape, icon?, class?, children}}</code>, where the
 * tree of a map without nodes is null, or <code>{"stage", "line"?, "error"}</code>.
 */
public final class StrictJson {

  private StrictJson() {}

  /**
   * @param json takes one object
   */
  public static void write(StrictMindmap.Result result, JsonWriter json) {
    json.beginObject();
    switch (result) {
      case StrictMindmap.Tree(var root) -> {
        json.name("tree");
        root.ifPresentOrElse(node -> write(node, json), json::nothing);
      }
      case StrictMindmap.Rejected rejected -> {
        json.member("stage", rejected.stage().label());
        rejected.line().ifPresent(line -> json.member("line", line));
        json.member("error", rejected.message());
      }
    }
    json.endObject();
  }

  private static void write(StrictNode root, JsonWriter json) {
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
        json.endArray();
        json.endObject();
      }
    }
  }

  private static void begin(StrictNode node, JsonWriter json) {
    json.beginObject();
    json.member("id", node.id());
    json.member("nodeId", node.nodeId());
    json.member("descr", node.descr());
    json.member("level", node.level());
    json.member("column", node.column());
    json.member("shape", node.shape().label());
    node.icon().ifPresent(icon -> json.member("icon", icon));
    node.className().ifPresent(name -> json.member("class", name));
    json.name("children");
    json.beginArray();
  }
}
