package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.Graph;
import java.util.List;
import java.util.function.Supplier;

/** What the resolver makes of a set of documents. */
public final class Resolution {

  private final Supplier<Graph> graph;
  private final int prose;
  private final List<Diagnostic> diagnostics;
  private final Supplier<List<JudgedNote>> notes;

  Resolution(
      Supplier<Graph> graph,
      int prose, List<Diagnostic> diagnostics, Supplier<List<JudgedNote>> notes) {
    this.graph = graph;
    this.prose = prose;
    this.diagnostics = diagnostics;
    this.notes = notes;
  }

  /**
   * @return the graph they mean; made anew each time, as who only checks notes does not want it
   */
  public Graph graph() {
    return graph.get();
  }

  /** How many statements are sentences of their descriptions. */
  public int prose() {
    return prose;
  }

  /** What there is to say about their phrases, by document and place; may be empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * @return each document with what the things in it came to, in the order in which they were
   *     given; made when asked for, as few want to know
   */
  public List<JudgedNote> notes() {
    return notes.get();
  }
}
