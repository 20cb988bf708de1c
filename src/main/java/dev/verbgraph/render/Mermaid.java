package dev.verbgraph.render;

import java.io.PrintWriter;

/** Writes a drawing as a Mermaid flowchart. */
final class Mermaid {

  private Mermaid() {}

  static void write(Drawing drawing, PrintWriter out) {
    Ids ids = new Ids();
    out.println("flowchart LR");
    drawing
        .nodes()
        .forEach((id, label) -> out.println("  " + ids.of(id) + "[\"" + text(label) + "\"]"));
    drawing
        .arrows()
        .forEach(arrow ->
            out.println(
                "  "
                    + ids.of(arrow.from())
                    + (arrow.soft() ? " -.->|\"" : " -->|\"")
                    + text(arrow.label())
                    + "\"| "
                    + ids.of(arrow.to())));
  }

  /**
   * Everything that Mermaid or HTML would take for more than a letter, as an entity code of
   * Mermaid.
   */
  private static String text(String label) {
    StringBuilder text = new StringBuilder();
    label
        .codePoints()
        .forEach(c -> {
          if ("\"#&<>`\\;".indexOf(c) >= 0) {
            text.append('#').append(c).append(';');
          } else {
            text.appendCodePoint(c);
          }
        });
    return text.toString();
  }
}
