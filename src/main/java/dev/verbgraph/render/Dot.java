package dev.verbgraph.render;

import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Writes a drawing in the language of Graphviz. */
final class Dot {

  /** Graphviz lays out so many edges in seconds; with a few thousand more it takes minutes. */
  static final int MOST = 2000;

  private Dot() {}

  static void write(Drawing drawing, PrintWriter out) {
    Ids ids = new Ids();
    out.println("digraph {");
    out.println("  rankdir=LR;");
    out.println("  node [shape=box];");
    legend(drawing, out);
    drawing
        .nodes()
        .forEach((id, label) -> out.println("  " + ids.of(id) + " [label=" + text(label) + "];"));
    drawing
        .arrows()
        .forEach(arrow ->
            out.println(
                "  "
                    + ids.of(arrow.from())
                    + " -> "
                    + ids.of(arrow.to())
                    + " [label="
                    + text(arrow.label())
                    + ", style="
                    + style(arrow.sort())
                    + "];"));
    out.println("}");
  }

  private static void legend(Drawing drawing, PrintWriter out) {
    if (!drawing.sorts().isEmpty()) {
      String legend =
          drawing.sorts().stream()
              .map(sort -> style(sort) + " arrow: " + sort.meaning())
              .collect(Collectors.joining("; "));
      out.println("  label=" + text(legend) + ";");
    }
  }

  private static String style(Drawing.Sort sort) {
    return switch (sort) {
      case STATEMENT -> "solid";
      case HARD -> "bold";
      case SOFT -> "dashed";
    };
  }

  private static String text(String label) {
    return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
