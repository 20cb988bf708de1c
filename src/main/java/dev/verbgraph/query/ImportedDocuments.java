package dev.verbgraph.query;

import dev.verbgraph.model.DocumentPath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The notes that the graph was made from, by path; empty when there is none.
 *
 * @param limit how many at most
 */
public record ImportedDocuments(long limit) implements Question<List<ImportedDocuments.Imported>> {

  /**
   * @param entities how many entities it names
   * @param statements how many statements it makes
   * @param at when it was written into the graph the last time
   */
  public record Imported(
      DocumentPath document, Optional<String> title, long entities, long statements, Instant at) {}
}
