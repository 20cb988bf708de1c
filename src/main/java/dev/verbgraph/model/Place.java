package dev.verbgraph.model;

/**
 * A place in a note that an answer rests on.
 *
 * @param line from 1
 * @param quote what it says there; empty where the graph keeps only the place
 */
public record Place(DocumentPath document, int line, String quote) {

  /** For example {@code notes/compute.md:12}. */
  public String where() {
    return document + ":" + line;
  }
}
