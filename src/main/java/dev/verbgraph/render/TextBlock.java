package dev.verbgraph.render;

/** A part of an answer in text. */
public sealed interface TextBlock permits TextBlock.Line, Grid {

  /**
   * A line; on a terminal it is wrapped.
   *
   * @param indent columns to leave free before it, also before what is wrapped
   */
  record Line(int indent, String text) implements TextBlock {}
}
