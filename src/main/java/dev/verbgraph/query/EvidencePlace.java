package dev.verbgraph.query;

/**
 * A place in a note that an answer rests on.
 *
 * @param file the path of the note
 * @param line from 1
 * @param quote what it says there; empty where the graph keeps only the place
 */
public record EvidencePlace(String file, long line, String quote) {

  /** For example {@code notes/compute.md:12}. */
  public String where() {
    return file + ":" + line;
  }
}
