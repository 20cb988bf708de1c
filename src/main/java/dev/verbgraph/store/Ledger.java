package dev.verbgraph.store;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * What the graph knows about the imports so far.
 *
 * @param imports how many there were
 * @param unfinished whether the last one was interrupted
 * @param documents the imported documents by path; may be empty
 */
public record Ledger(long imports, boolean unfinished, SortedMap<DocumentPath, Entry> documents) {

  /**
   * One imported document.
   *
   * @param document its path
   * @param location where the file was: its real, absolute path, or a {@link HiddenLocation}
   * @param hash of its bytes
   * @param rules the id of the rules it was read with
   * @param reader the version of the reader that read it
   * @param graph a hash of what it adds to the graph
   */
  public record Entry(
      DocumentPath document,
      Path location,
      ContentHash hash,
      RulesId rules,
      long reader,
      GraphHash graph) {

    /**
     * @return the same, for whom the location is nobody's business; see {@link HiddenLocation}
     */
    public Entry withoutLocation() {
      return new Entry(document, HiddenLocation.of(location, document), hash, rules, reader, graph);
    }

    /**
     * @return the same of a file with other content
     */
    public Entry withHash(ContentHash other) {
      return new Entry(document, location, other, rules, reader, graph);
    }

    /**
     * @return the same, but for a document that adds something else to the graph now
     */
    public Entry withGraph(GraphHash other) {
      return new Entry(document, location, hash, rules, reader, other);
    }
  }
}
