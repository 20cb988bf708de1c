package dev.verbgraph.render;

/** The answer to this question cannot be written in the format that was asked for. */
public final class UnfitFormat extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfitFormat(Format format) {
    super("--format " + format + " does not fit this answer");
  }
}
