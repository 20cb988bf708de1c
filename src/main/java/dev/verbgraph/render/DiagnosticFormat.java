package dev.verbgraph.render;

import dev.verbgraph.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.List;

/** How diagnostics are written. The names are what people type. */
public enum DiagnosticFormat {
  text,
  json,
  sarif;

  /**
   * @param diagnostics in the order to be written
   * @param version the version of the program, for {@link #sarif}
   * @param colour whether {@link #text} is coloured
   */
  public void print(List<Diagnostic> diagnostics, String version, PrintWriter out, boolean colour) {
    switch (this) {
      case text -> DiagnosticText.print(diagnostics, out, colour);
      case json -> DiagnosticJson.print(diagnostics, out);
      case sarif -> Sarif.print(diagnostics, version, out);
    }
  }
}
