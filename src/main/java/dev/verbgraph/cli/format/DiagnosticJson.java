package dev.verbgraph.cli.format;

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
    Map<String, Object> json = Objects.object();
    json.put("file", diagnostic.file());
    json.put("line", diagnostic.span().line());
    json.put("column", diagnostic.span().column());
    json.put("length", diagnostic.span().length());
    json.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.put("code", diagnostic.code().id());
    json.put("message", diagnostic.message());
    json.put("hint", diagnostic.hint().isEmpty() ? null : diagnostic.hint());
    return json;
  }
}
