package dev.verbgraph.render;

import java.io.PrintWriter;

/** Writes a drawing in the language of Graphviz. */
final class Dot {

  private Dot() {}

  static void write(Drawing drawing, PrintWriter out) {
    Ids ids = new Ids();
    out.println("digraph {");
    out.println("  rankdir=LR;");
    out.println("  node [shape=box];");
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
                    + (arrow.soft() ? ", style=dashed];" : "];")));
    out.println("}");
  }

  private static String text(String label) {
    return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
