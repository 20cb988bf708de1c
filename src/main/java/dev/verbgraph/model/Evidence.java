package dev.verbgraph.model;

import java.util.Comparator;

/**
 * One place where a document says something.
 *
 * @param line from 1
 * @param column from 1
 * @param phrase the words it uses
 * @param quote the words around it, one line
 */
public record Evidence(int line, int column, String phrase, String quote)
    implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparingInt(Evidence::line)
          .thenComparingInt(Evidence::column)
          .thenComparing(Evidence::phrase)
          .thenComparing(Evidence::quote);

  /**
   * @return the place of this evidence, in the document that it is of
   */
  public Place in(DocumentPath document) {
    return new Place(document, line, quote);
  }

  /** In the order of the document. */
  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
