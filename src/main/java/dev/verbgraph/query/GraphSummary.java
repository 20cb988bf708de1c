package dev.verbgraph.query;

import java.time.Instant;
import java.util.Optional;

/** How much there is in the graph, and which Neo4j keeps it. */
public record GraphSummary() implements Question<GraphSummary.Summary> {

  /**
   * @param version of Neo4j
   * @param edition of Neo4j, such as {@code community}
   * @param imported when a note was written into the graph the last time; empty when there is none
   * @param unfinished whether an import is under way, or was interrupted
   */
  public record Summary(
      String version,
      String edition,
      long documents,
      long entities,
      Optional<Instant> imported,
      boolean unfinished) {}
}
