package dev.verbgraph.reader.mindmap.strict;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.support.MermaidComparison;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the real Mermaid answered, and our answers in the same words. */
final class MermaidCases {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
                  .build())
          .build();

  static final MermaidComparison<String> COMPARISON =
      new MermaidComparison<>(JSON, MermaidCases::answer, map -> answer(StrictMindmap.parse(map)));

  private MermaidCases() {}

  /** Mermaid's answer. It counts lines from 0, and its own tests name an error without a stage. */
  private static String answer(JsonNode expect) {
    if (expect.has("error")) {
      OptionalInt line =
          expect.has("line") ? OptionalInt.of(expect.get("line").asInt() + 1) : OptionalInt.empty();
      return error(
          Optional.ofNullable(expect.get("stage")).map(JsonNode::asString).orElse("parse"), line);
    }
    return tree(expect.get("tree"));
  }

  static String answer(StrictMindmap.Result result) {
    return switch (result) {
      case StrictMindmap.Rejected rejected -> error(rejected.stage().label(), rejected.line());
      case StrictMindmap.Tree tree -> {
        String text = JsonWriter.line(json -> StrictJson.write(tree, json));
        yield tree(JSON.readTree(text).get("tree"));
      }
    };
  }

  private static String error(String stage, OptionalInt line) {
    return stage + (line.isPresent() ? " at " + line.getAsInt() : "");
  }

  private static String tree(JsonNode node) {
    return node.isNull() ? "empty" : tree(node, "").toString();
  }

  private static StringBuilder tree(JsonNode node, String indent) {
    StringBuilder text = new StringBuilder(indent);
    for (String name : List.of("nodeId", "descr", "level", "shape", "icon", "class")) {
      text.append(' ').append(node.has(name) ? node.get(name).toString() : "-");
    }
    for (JsonNode child : node.get("children")) {
      text.append('\n').append(tree(child, indent + " "));
    }
    return text;
  }
}
