package dev.verbgraph.importer;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.resolve.GraphChange;
import java.util.List;

/** What came of an upload. */
public sealed interface UploadResult {

  /**
   * The graph there is that of here.
   *
   * @param documents how many are in it
   * @param change what that changed there; empty when nothing was missing
   */
  record Done(int documents, GraphChange change) implements UploadResult {}

  /**
   * Nothing was written: the graph there has documents that the one here has not.
   *
   * @param documents at least one
   */
  record Occupied(List<DocumentPath> documents) implements UploadResult {}

  /** Imports kept coming in between there. */
  record Contended() implements UploadResult {}
}
