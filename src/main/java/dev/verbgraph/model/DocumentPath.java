package dev.verbgraph.model;

/**
 * The path by which a document is known: the name of the imported folder and the way below it, with
 * slashes, for example {@code seeds/azure-services-map.md}.
 */
public record DocumentPath(String value) implements Comparable<DocumentPath> {

  @Override
  public int compareTo(DocumentPath other) {
    return value.compareTo(other.value);
  }

  /** As the graph and messages have it. */
  @Override
  public String toString() {
    return value;
  }
}
