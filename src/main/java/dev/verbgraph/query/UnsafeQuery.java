package dev.verbgraph.query;

/** A statement would do more than read the graph. */
public final class UnsafeQuery extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeQuery(String message) {
    super(message);
  }
}
