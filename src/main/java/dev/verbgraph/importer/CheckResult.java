package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.diagnostic.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What came of reading notes without importing them.
 *
 * @param documents how many files were read
 * @param statements how many statements they make
 * @param diagnostics what there is to say about them, by file and place; may be empty
 */
public record CheckResult(int documents, int statements, List<Diagnostic> diagnostics) {

  /**
   * @return how many diagnostics there are of this severity
   */
  public long count(Severity severity) {
    return diagnostics.stream().filter(each -> each.severity() == severity).count();
  }

  static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted(
            Comparator.comparing(Diagnostic::file)
                .thenComparing(
                    Diagnostic::span,
                    Comparator.comparingInt(Span::line).thenComparingInt(Span::column)))
        .toList();
  }
}
