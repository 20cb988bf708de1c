package dev.verbgraph.reader.architecture.strict;

import dev.verbgraph.data.JsonWriter;
import dev.verbgraph.support.MermaidComparison;
import tools.jackson.databind.JsonNode;

/** What the real Mermaid answered, and our answers in the same words. */
final class ArchitectureCases {

  static final MermaidComparison<JsonNode> COMPARISON =
      MermaidComparison.ofJson(text ->
          JsonWriter.line(json -> ArchitectureJson.write(StrictArchitecture.parse(text), json)));

  private ArchitectureCases() {}
}
