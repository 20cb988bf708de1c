package dev.verbgraph.store;

import dev.verbgraph.data.Json;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentGraph;

/** What tells that which one document adds to the graph from everything else it could add. */
public record GraphHash(String value) {

  /** Of no graph: of a document that was begun to be written, and is not complete yet. */
  static final GraphHash UNFINISHED = new GraphHash("");

  public static GraphHash of(DocumentGraph document) {
    return new GraphHash(ContentHash.of(Json.line(GraphJson.of(document))).hex());
  }

  @Override
  public String toString() {
    return value;
  }
}
