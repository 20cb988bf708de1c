package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import java.util.List;

/**
 * What there is to say about notes that are not imported.
 *
 * @param documents how many files were read
 * @param statements how many statements they make
 * @param prose how many more are sentences of descriptions
 * @param unread how many files and folders, of rules too, could not be read, or are not there
 * @param diagnostics what there is to say about all of them, by file and place; may be empty
 */
public record CheckResult(
    int documents, int statements, int prose, int unread, List<Diagnostic> diagnostics) {

  /**
   * @return how many diagnostics there are of this severity
   */
  public long count(Severity severity) {
    return diagnostics.stream().filter(each -> each.severity() == severity).count();
  }
}
