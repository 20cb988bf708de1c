package dev.verbgraph.app;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.StrictReading;
import java.util.List;

/**
 * What Mermaid makes of the mindmaps in notes.
 *
 * @param maps in the order of the files, and of each file; may be empty
 * @param unread why files and folders could not be read, one each; may be empty
 */
public record MermaidResult(List<FoundMap> maps, List<Diagnostic> unread) {

  /**
   * @param file what the note is called
   */
  public record FoundMap(String file, StrictReading.Map map) {}
}
