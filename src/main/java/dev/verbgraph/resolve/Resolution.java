package dev.verbgraph.resolve;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Graph;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the resolver makes of a set of documents.
 *
 * <p>Why: docs/decisions/0073-what-nobody-wants-is-not-made.md.
 */
public final class Resolution {

  private final Supplier<Graph> graph;
  private final int prose;
  private final List<Diagnostic> diagnostics;
  private final Supplier<List<JudgedNote>> notes;
  private final Function<DocumentPath, List<Contribution>> contributions;

  Resolution(
      Supplier<Graph> graph,
      int prose,
      List<Diagnostic> diagnostics,
      Supplier<List<JudgedNote>> notes,
      Function<DocumentPath, List<Contribution>> contributions) {
    this.graph = graph;
    this.prose = prose;
    this.diagnostics = diagnostics;
    this.notes = notes;
    this.contributions = contributions;
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

  /**
   * @param document the path of one of them
   * @return what others can notice of it: as it was read, and with nothing left in doubt
   */
  List<Contribution> contributions(DocumentPath document) {
    return contributions.apply(document);
  }
}
