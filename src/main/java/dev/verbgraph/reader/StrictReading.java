package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.mindmap.strict.StrictMindmap;
import java.util.List;

/** What Mermaid itself makes of the mindmaps of one file. */
public sealed interface StrictReading {

  /**
   * @param maps in the order of the file; may be empty
   */
  record Maps(List<Map> maps) implements StrictReading {}

  /** The file could not be read; the diagnostic, an error, says why. */
  record Unreadable(Diagnostic diagnostic) implements StrictReading {}

  /**
   * One mindmap.
   *
   * @param line the line of the fence that opens it; the first line of a file that is nothing but
   *     the map
   * @param endLine the line of the fence that closes it; the last line of the file where none does
   * @param input what Mermaid gets
   * @param result what it makes of that
   */
  record Map(int line, int endLine, String input, StrictMindmap.Result result) {}
}
