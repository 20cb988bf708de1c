package dev.verbgraph.reader.c4.strict;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.support.MermaidComparison;
import tools.jackson.databind.JsonNode;

/** What the real Mermaid answered, and our answers in the same words. */
final class C4Cases {

  static final MermaidComparison<JsonNode> COMPARISON =
      MermaidComparison.ofJson(
          text -> JsonWriter.line(json -> C4Json.write(StrictC4.parse(text), json)));

  private C4Cases() {}
}
