package dev.verbgraph.importer;

import java.util.List;

/** What came of removing documents from the graph. */
public sealed interface ForgetResult {

  /**
   * They are gone, with everything that only they said. The change has no diagnostics and no
   * refused documents.
   */
  record Done(ImportResult.Done change) implements ForgetResult {}

  /**
   * There is no such document; nothing was removed.
   *
   * @param near documents that were perhaps meant; may be empty
   */
  record Unknown(String name, List<String> near) implements ForgetResult {}

  /**
   * The name is the path of one document and the file of another; nothing was removed.
   *
   * @param files the files of both
   */
  record Ambiguous(String name, List<String> files) implements ForgetResult {}

  /** Imports kept coming in between; nothing was removed. */
  record Contended() implements ForgetResult {}
}
