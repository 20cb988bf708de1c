package dev.verbgraph.reader.mermaid;

import dev.verbgraph.diagnostic.Source;
import dev.verbgraph.reader.text.Block;
import dev.verbgraph.reader.text.Extract;
import java.util.List;
import java.util.Optional;

/** Reads a Mermaid diagram, whatever its kind. */
public final class DiagramReader {

  private DiagramReader() {}

  /**
   * @param source  the file the diagram stands in
   * @param block   the diagram
   * @param heading the nearest heading above it
   */
  public static Extract read(Source source, Block block, Optional<String> heading) {
    return new Extract(List.of(), List.of(), List.of(), List.of());
  }
}
