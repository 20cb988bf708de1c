package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.data.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the real Mermaid answered, and our answers in the same words. */
final class FlowCases {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private FlowCases() {}

  /**
   * A flowchart and the answer to it.
   *
   * @param answer the chart or the error; see {@link #answer}
   */
  record Case(String id, String input, JsonNode answer) {

    @Override
    public String toString() {
      return id;
    }
  }

  static List<Case> load(String file) {
    try (InputStream in = FlowCases.class.getResourceAsStream("/mermaid/" + file)) {
      List<Case> cases = new ArrayList<>();
      for (JsonNode node : JSON.readTree(in).get("cases")) {
        cases.add(
            new Case(
                node.get("id").asString(),
                node.get("input").asString(),
                answer(node.get("expect"))));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer without the words that an error is told in. */
  static JsonNode answer(JsonNode expect) {
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
