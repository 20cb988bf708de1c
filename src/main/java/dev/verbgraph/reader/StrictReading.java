package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.reader.architecture.strict.StrictArchitecture;
import dev.verbgraph.reader.c4.strict.StrictC4;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart;
import dev.verbgraph.reader.mindmap.strict.StrictMindmap;
import java.util.List;

/** What Mermaid itself makes of the diagrams of one file. */
public sealed interface StrictReading {

  /**
   * @param diagrams in the order of the file; may be empty
   */
  record Diagrams(List<Diagram> diagrams) implements StrictReading {}

  /** The file could not be read; the diagnostic, an error, says why. */
  record Unreadable(Diagnostic diagnostic) implements StrictReading {}

  /**
   * One diagram of a kind that is read.
   *
   * @param line the line of the fence that opens it; the first line of a file that is nothing but
   *     the diagram
   * @param endLine the line of the fence that closes it; the last line of the file where none does
   * @param input what Mermaid gets
   * @param answer what it makes of that
   */
  record Diagram(int line, int endLine, String input, Answer answer) {}

  /** What Mermaid makes of a diagram, by its sort. */
  sealed interface Answer {}

  /** Of a mindmap. */
  record OfMindmap(StrictMindmap.Result result) implements Answer {}

  /** Of a flowchart. */
  record OfFlowchart(StrictFlowchart.Result result) implements Answer {}

  /** Of a C4 diagram. */
  record OfC4(StrictC4.Result result) implements Answer {}

  /** Of an architecture diagram. */
  record OfArchitecture(StrictArchitecture.Result result) implements Answer {}
}
