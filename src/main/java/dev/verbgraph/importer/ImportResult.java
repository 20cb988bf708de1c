package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.resolve.GraphChange;
import java.util.List;
import java.util.Map;

/** What came of an import, or would come of it. */
public sealed interface ImportResult {

  /** What there is to say about the files, in order; may be empty. */
  List<Diagnostic> diagnostics();

  /**
   * The graph says what the notes say now (or would, where this was only planned).
   *
   * @param documents how many files were given
   * @param change what that changed; empty when nothing did
   * @param names the names of the entities in it, also of those that are gone, by key
   * @param refused the documents, or files, that could not be read: what the graph held of them is
   *     still there; may be empty
   * @param vanished the documents that were removed because their notes are gone; may be empty
   */
  record Done(
      int documents,
      GraphChange change,
      Map<EntityKey, String> names,
      List<String> refused,
      List<DocumentPath> vanished,
      List<Diagnostic> diagnostics)
      implements ImportResult {}

  /** The input cannot be used; the graph is as it was. The diagnostics say why. */
  record Unusable(List<Diagnostic> diagnostics) implements ImportResult {}

  /** Other imports kept coming in between; what this one found is not written. */
  record Contended(List<Diagnostic> diagnostics) implements ImportResult {}
}
