package dev.verbgraph.store;

import java.util.SortedMap;

/**
 * What the graph knows about the imports so far.
 *
 * @param imports how many there were
 * @param unfinished whether the last one was interrupted
 * @param documents the imported documents by path; may be empty
 */
public record Ledger(long imports, boolean unfinished, SortedMap<String, Entry> documents) {

  /**
   * One imported document.
   *
   * @param document its path
   * @param location where the file was: its real, absolute path
   * @param hash the SHA-256 of its bytes
   * @param rules the id of the rules it was read with
   * @param reader the version of the reader that read it
   * @param graph a hash of what it adds to the graph
   */
  public record Entry(
      String document, String location, String hash, String rules, long reader, String graph) {

    /**
     * @return the same, but for a document that adds something else to the graph now
     */
    public Entry withGraph(String other) {
      return new Entry(document, location, hash, rules, reader, other);
    }
  }
}
