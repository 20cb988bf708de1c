package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.diagnostic.Span;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes diagnostics as SARIF 2.1.0, the format in which code hosts and editors take the results of
 * checks.
 */
final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final List<Code> RULES = List.of(Code.values());

  private Sarif() {}

  static void print(List<Diagnostic> diagnostics, String version, PrintWriter out) {
    out.println("{\"$schema\":" + Json.line(SCHEMA) + ",\"version\":\"2.1.0\",\"runs\":[{");
    out.println(
        "\"tool\":{\"driver\":{\"name\":\"Verbgraph\",\"version\":"
            + Json.line(version)
            + ",\"rules\":[");
    rows(RULES.stream().map(Sarif::rule).iterator(), out);
    out.println("]}},");
    out.println("\"columnKind\":\"utf16CodeUnits\",");
    out.println("\"results\":[");
    rows(diagnostics.stream().map(Sarif::result).iterator(), out);
    out.println("]}]}");
  }

  private static void rows(Iterator<Map<String, Object>> rows, PrintWriter out) {
    while (rows.hasNext()) {
      out.println(Json.line(rows.next()) + (rows.hasNext() ? "," : ""));
    }
  }

  private static Map<String, Object> rule(Code code) {
    return Map.of(
        "id", code.id(),
        "shortDescription", text(code.explanation()),
        "defaultConfiguration", Map.of("level", level(code.severity())));
  }

  private static Map<String, Object> result(Diagnostic diagnostic) {
    String hint = diagnostic.hint().isEmpty() ? "" : ". " + diagnostic.hint();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ruleId", diagnostic.code().id());
    json.put("ruleIndex", RULES.indexOf(diagnostic.code()));
    json.put("level", level(diagnostic.severity()));
    json.put("message", text(diagnostic.message() + hint + "."));
    json.put("locations", List.of(Map.of("physicalLocation", place(diagnostic))));
    return json;
  }

  private static Map<String, Object> place(Diagnostic diagnostic) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("artifactLocation", Map.of("uri", uri(diagnostic.file())));
    diagnostic.excerpt().ifPresent(excerpt -> json.put("region", region(diagnostic.span())));
    return json;
  }

  private static Map<String, Object> region(Span span) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("startLine", span.line());
    json.put("startColumn", span.column());
    json.put("endColumn", span.column() + span.length());
    return json;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A path of the command line as a reference: an absolute one with its scheme, a relative one as
   * it is.
   */
  private static String uri(String file) {
    try {
      return new URI(
              file.startsWith("/") ? "file" : null,
              null,
              file.startsWith("/") ? "//" + file : "./" + file,
              null)
          .normalize()
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("every path can be quoted: " + file, e);
    }
  }
}
