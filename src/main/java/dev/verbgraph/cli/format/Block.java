package dev.verbgraph.cli.format;

/** A part of an answer in text. */
public sealed interface Block permits Block.Line, Grid {

  /**
   * A line; on a terminal it is wrapped.
   *
   * @param indent columns to leave free before it, also before what is wrapped
   */
  record Line(int indent, String text) implements Block {}
}
