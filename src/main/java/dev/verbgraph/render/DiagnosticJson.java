package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Span;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic, as JSON has it.
 *
 * @param line from 1; like column and length null where the file as a whole is meant
 */
record DiagnosticJson(
    String file,
    @Nullable Integer line,
    @Nullable Integer column,
    @Nullable Integer length,
    String severity,
    String code,
    String message,
    @Nullable String hint) {

  /** Writes diagnostics as a list with one object a line. */
  static void print(List<Diagnostic> diagnostics, PrintWriter out) {
    out.println(Json.document(diagnostics.stream().map(DiagnosticJson::of).toList()));
  }

  static DiagnosticJson of(Diagnostic diagnostic) {
    Optional<Span> place = diagnostic.excerpt().map(excerpt -> diagnostic.span());
    return new DiagnosticJson(
        diagnostic.file(),
        place.map(Span::line).orElse(null),
        place.map(Span::column).orElse(null),
        place.map(Span::length).orElse(null),
        diagnostic.severity().name().toLowerCase(Locale.ROOT),
        diagnostic.code().id(),
        diagnostic.message(),
        diagnostic.hint().isEmpty() ? null : diagnostic.hint());
  }
}
