package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes diagnostics as a list with one object a line. */
final class DiagnosticJson {

  private DiagnosticJson() {}

  static void print(List<Diagnostic> diagnostics, PrintWriter out) {
    out.println(Json.document(diagnostics.stream().map(DiagnosticJson::row).toList()));
  }

  private static Map<String, Object> row(Diagnostic diagnostic) {
    Map<String, Object> json = JsonObjects.object();
    json.put("file", diagnostic.file());
    boolean placed = diagnostic.excerpt().isPresent();
    json.put("line", placed ? diagnostic.span().line() : null);
    json.put("column", placed ? diagnostic.span().column() : null);
    json.put("length", placed ? diagnostic.span().length() : null);
    json.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.put("code", diagnostic.code().id());
    json.put("message", diagnostic.message());
    json.put("hint", diagnostic.hint().isEmpty() ? null : diagnostic.hint());
    return json;
  }
}
