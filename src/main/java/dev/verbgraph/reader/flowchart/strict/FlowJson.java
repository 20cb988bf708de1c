package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.data.JsonWriter;

/**
 * Writes a strict reading as JSON: <code>{"vertices": [{id, text, shape?}], "edges": [{from, to,
 * text, ends, stroke, id}], "subgraphs": [{id, title, nodes}]}</code>, or <code>
 * {"stage", "line"?, "error"}</code>.
 */
public final class FlowJson {

  private FlowJson() {}

  /**
   * @param json takes one object
   */
  public static void write(StrictFlowchart.Result result, JsonWriter json) {
    json.beginObject();
    switch (result) {
      case StrictFlowchart.Chart chart -> {
        json.name("vertices");
        json.beginArray();
        chart.vertices().forEach(vertex -> write(vertex, json));
        json.endArray();
        json.name("edges");
        json.beginArray();
        chart.edges().forEach(edge -> write(edge, json));
        json.endArray();
        json.name("subgraphs");
        json.beginArray();
        chart.subgraphs().forEach(subgraph -> write(subgraph, json));
        json.endArray();
      }
      case StrictFlowchart.Rejected(var why) -> why.write(json);
    }
    json.endObject();
  }

  private static void write(StrictVertex vertex, JsonWriter json) {
    json.beginObject();
    json.member("id", vertex.id());
    json.member("text", vertex.text());
    vertex.shape().ifPresent(shape -> json.member("shape", shape));
    json.endObject();
  }

  private static void write(StrictEdge edge, JsonWriter json) {
    json.beginObject();
    json.member("from", edge.from());
    json.member("to", edge.to());
    json.member("text", edge.text());
    json.member("ends", edge.ends().label());
    json.member("stroke", edge.stroke().label());
    json.member("id", edge.id());
    json.endObject();
  }

  private static void write(StrictSubgraph subgraph, JsonWriter json) {
    json.beginObject();
    json.member("id", subgraph.id());
    json.member("title", subgraph.title());
    json.name("nodes");
    json.beginArray();
    subgraph.nodes().forEach(json::value);
    json.endArray();
    json.endObject();
  }
}
