package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.support.MermaidComparison;
import tools.jackson.databind.JsonNode;

/** What the real Mermaid answered, and our answers in the same words. */
final class FlowCases {

  static final MermaidComparison<JsonNode> COMPARISON =
      MermaidComparison.ofJson(
          text -> JsonWriter.line(json -> FlowJson.write(StrictFlowchart.parse(text), json)));

  private FlowCases() {}
}
