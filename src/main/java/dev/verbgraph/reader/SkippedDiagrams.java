package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** The diagrams of a file that are not read: a page of them is said in one message. */
final class SkippedDiagrams {

  private SkippedDiagrams() {}

  /**
   * @param diagnostics what there is to say about one file, in its order
   * @return the same with one message for all diagrams that are not read, at the first of them
   */
  static List<Diagnostic> counted(List<Diagnostic> diagnostics) {
    long more =
        diagnostics.stream().filter(said -> said.code() == Code.DIAGRAM_SKIPPED).count() - 1;
    if (more < 1) {
      return diagnostics;
    }
    List<Diagnostic> counted = new ArrayList<>();
    boolean told = false;
    for (Diagnostic said : diagnostics) {
      if (said.code() != Code.DIAGRAM_SKIPPED) {
        counted.add(said);
      } else if (!told) {
        counted.add(said.saying(said.message() + " (" + more + " more not read in this file)"));
        told = true;
      }
    }
    return counted;
  }
}
