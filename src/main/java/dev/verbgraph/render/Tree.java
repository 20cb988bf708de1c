package dev.verbgraph.render;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a drawing as a tree. The words of a line lead to it from the line it hangs on. What was
 * unfolded before is marked {@code (*)} and not unfolded again, so that the tree is no longer than
 * the drawing has arrows, and ends where there are cycles.
 */
final class Tree {

  /**
   * A line that is still to be written: kept here and not on the stack of calls, which long chains
   * would exhaust.
   */
  private record Line(String node, String label, String margin, String branch, String below) {}

  private Tree() {}

  static void write(Drawing drawing, PrintWriter out) {
    Map<String, List<Drawing.Arrow>> children = drawing.children();
    Set<String> unfolded = new HashSet<>();
    boolean repeats = false;
    for (String root : drawing.roots()) {
      Deque<Line> lines = new ArrayDeque<>();
      lines.push(new Line(root, "", "", "", ""));
      while (!lines.isEmpty()) {
        Line line = lines.pop();
        List<Drawing.Arrow> arrows = children.getOrDefault(line.node(), List.of());
        boolean repeated = !arrows.isEmpty() && !unfolded.add(line.node());
        repeats |= repeated;
        out.println(
            line.margin()
                + line.branch()
                + drawing.nodes().get(line.node())
                + line.label()
                + (repeated ? " (*)" : ""));
        if (!repeated) {
          for (int i = arrows.size() - 1; i >= 0; i--) {
            boolean last = i == arrows.size() - 1;
            lines.push(line(arrows.get(i), line.margin() + line.below(), last));
          }
        }
      }
    }
    if (repeats) {
      out.println("(*) unfolded above");
    }
  }

  private static Line line(Drawing.Arrow arrow, String margin, boolean last) {
    String relation = arrow.up() ? arrow.back() : arrow.label();
    String label = " [" + relation + (arrow.sort() == Drawing.Sort.SOFT ? ", soft]" : "]");
    return new Line(arrow.child(), label, margin, last ? "└── " : "├── ", last ? "    " : "│   ");
  }
}
