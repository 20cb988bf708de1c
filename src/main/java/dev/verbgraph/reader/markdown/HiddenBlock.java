package dev.verbgraph.reader.markdown;

import org.commonmark.node.CustomBlock;

/** A comment of Obsidian that goes over several lines: {@code %% … %%}. It is not shown. */
final class HiddenBlock extends CustomBlock {

  /** Whether its closing mark was found. */
  private boolean closed;

  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }
}
