package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.support.MermaidComparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the real Mermaid answered, and our answers in the same words. */
final class FlowCases {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static final MermaidComparison<JsonNode> COMPARISON =
      new MermaidComparison<>(
          JSON, FlowCases::answer, chart -> answer(StrictFlowchart.parse(chart)));

  private FlowCases() {}

  /** An answer without the words that an error is told in. */
  private static JsonNode answer(JsonNode expect) {
    JsonNode answer = expect.deepCopy();
    if (answer.has("error")) {
      ((ObjectNode) answer).remove("error");
    }
    return answer;
  }

  static JsonNode answer(StrictFlowchart.Result result) {
    return answer(JSON.readTree(JsonWriter.line(json -> FlowJson.write(result, json))));
  }
}
