package dev.verbgraph.render;

import dev.verbgraph.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Writes diagnostics as compilers do: the place first, so that editors can jump to it; then the
 * line, and a hint.
 */
public final class DiagnosticText {

  private DiagnosticText() {}

  /**
   * @param diagnostics in the order to be written
   */
  public static void print(List<Diagnostic> diagnostics, PrintWriter out) {
    diagnostics.forEach(diagnostic -> print(diagnostic, out));
  }

  private static void print(Diagnostic diagnostic, PrintWriter out) {
    String place =
        diagnostic.excerpt().isPresent()
            ? ":" + diagnostic.span().line() + ":" + diagnostic.span().column()
            : "";
    out.println(
        "%s%s: %s: %s [%s]"
            .formatted(
                Plain.text(diagnostic.file()),
                place,
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                Plain.text(diagnostic.message()),
                diagnostic.code().id()));
    diagnostic
        .excerpt()
        .filter(excerpt -> !excerpt.text().isBlank())
        .ifPresent(excerpt -> {
          // One column for each character, so that the caret stands below its place.
          out.println("    " + Plain.blanked(excerpt.text()));
          out.println(
              "    "
                  + " ".repeat(excerpt.column() - 1)
                  + "^".repeat(Math.max(1, excerpt.length())));
        });
    if (!diagnostic.hint().isEmpty()) {
      out.println("    = " + Plain.text(diagnostic.hint()));
    }
  }
}
