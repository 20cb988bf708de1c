package dev.verbgraph.app;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.StrictReading;
import java.util.List;

/**
 * What Mermaid makes of the diagrams in notes.
 *
 * @param diagrams in the order of the files, and of each file; may be empty
 * @param unread why files and folders could not be read, one each; may be empty
 */
public record MermaidResult(List<FoundDiagram> diagrams, List<Diagnostic> unread) {

  /**
   * @param file what the note is called
   */
  public record FoundDiagram(String file, StrictReading.Diagram diagram) {}
}
