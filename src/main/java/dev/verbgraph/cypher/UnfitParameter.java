package dev.verbgraph.cypher;

/** A value does not fit the parameter of a saved query. */
public final class UnfitParameter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfitParameter(String message) {
    super(message);
  }
}
