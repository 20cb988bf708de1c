package dev.verbgraph.render;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes diagnostics as compilers do: the place first, so that editors can jump to it; then the
 * line, and a hint.
 */
public final class DiagnosticText {

  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String GREEN = "\u001b[32m";

  private final PrintWriter out;
  private final Optional<Screen> coloured;

  private DiagnosticText(PrintWriter out, boolean colour) {
    this.out = out;
    this.coloured =
        colour
            ? Optional.of(out instanceof Screen screen ? screen : new Screen(out))
            : Optional.empty();
  }

  /**
   * @param diagnostics in the order to be written
   */
  public static void print(List<Diagnostic> diagnostics, PrintWriter out) {
    print(diagnostics, out, false);
  }

  /**
   * @param colour whether what one looks for first stands out: the place, the severity, the part of
   *     the line
   */
  public static void print(List<Diagnostic> diagnostics, PrintWriter out, boolean colour) {
    diagnostics.forEach(new DiagnosticText(out, colour)::print);
  }

  private void print(String text, String style) {
    coloured.ifPresentOrElse(screen -> screen.print(text, style), () -> out.print(text));
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> BOLD;
    };
  }

  private void print(Diagnostic diagnostic) {
    String place =
        diagnostic.excerpt().isPresent()
            ? ":" + diagnostic.span().line() + ":" + diagnostic.span().column()
            : "";
    print(Plain.text(diagnostic.file()) + place, BOLD);
    out.print(": ");
    print(diagnostic.severity().name().toLowerCase(Locale.ROOT), style(diagnostic.severity()));
    out.println(": " + Plain.text(diagnostic.message()) + " [" + diagnostic.code().id() + "]");
    diagnostic
        .excerpt()
        .filter(excerpt -> !excerpt.text().isBlank())
        .ifPresent(excerpt -> {
          // One column for each character, so that the caret stands below its place.
          out.println("    " + Plain.blanked(excerpt.text()));
          out.print("    " + " ".repeat(excerpt.column() - 1));
          print("^".repeat(Math.max(1, excerpt.length())), GREEN);
          out.println();
        });
    if (!diagnostic.hint().isEmpty()) {
      out.println("    = " + Plain.text(diagnostic.hint()));
    }
  }
}
