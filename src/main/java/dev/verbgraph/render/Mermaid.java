package dev.verbgraph.render;

import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Writes a drawing as a Mermaid flowchart. */
final class Mermaid {

  /** Mermaid refuses more edges, unless its configuration allows them. */
  static final int MOST = 500;

  private Mermaid() {}

  static void write(Drawing drawing, PrintWriter out) {
    Ids ids = new Ids();
    legend(drawing, out);
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
                    + " "
                    + line(arrow.sort())
                    + "|\""
                    + text(arrow.label())
                    + "\"| "
                    + ids.of(arrow.to())));
  }

  /** The title of a diagram is all of it that is no node. */
  private static void legend(Drawing drawing, PrintWriter out) {
    if (!drawing.sorts().isEmpty()) {
      String legend =
          drawing.sorts().stream()
              .map(sort -> name(sort) + " arrow: " + sort.meaning())
              .collect(Collectors.joining("; "));
      out.println("---\ntitle: \"" + legend + "\"\n---");
    }
  }

  private static String line(Drawing.Sort sort) {
    return switch (sort) {
      case STATEMENT -> "-->";
      case HARD -> "==>";
      case SOFT -> "-.->";
    };
  }

  private static String name(Drawing.Sort sort) {
    return switch (sort) {
      case STATEMENT -> "thin";
      case HARD -> "thick";
      case SOFT -> "dotted";
    };
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
