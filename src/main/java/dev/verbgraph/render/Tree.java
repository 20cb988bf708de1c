package dev.verbgraph.render;

import static java.util.Objects.requireNonNull;

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
 * the drawing has arrows, and ends where there are cycles. Of a drawing that nobody reads to its
 * end it has what is nearest to the roots, and says at each line how much of it is left out there.
 */
final class Tree {

  /** Some forty screens: more is searched, not read, and other formats have all of it. */
  static final int MOST = 2000;

  /**
   * A line that is still to be written: kept here and not on the stack of calls, which long chains
   * would exhaust.
   *
   * @param node what hangs on it; {@link #NOTHING} for a line that says how much is left out
   */
  private record Line(String node, String text, String margin, String branch, String below) {}

  private static final String NOTHING = "";

  private Tree() {}

  /**
   * @param whole what {@code drawing} was taken from
   */
  static void write(Drawing drawing, Drawing whole, PrintWriter out) {
    Map<String, List<Drawing.Arrow>> all = whole.children();
    Map<String, List<Drawing.Arrow>> children = drawing.children();
    Set<String> unfolded = new HashSet<>();
    boolean repeats = false;
    for (String root : drawing.roots()) {
      Deque<Line> lines = new ArrayDeque<>();
      lines.push(new Line(root, name(drawing, root), "", "", ""));
      while (!lines.isEmpty()) {
        Line line = lines.pop();
        List<Drawing.Arrow> arrows = children.getOrDefault(line.node(), List.of());
        int hanging = all.getOrDefault(line.node(), List.of()).size();
        boolean repeated = hanging > 0 && !unfolded.add(line.node());
        repeats |= repeated;
        out.println(line.margin() + line.branch() + line.text() + (repeated ? " (*)" : ""));
        if (!repeated) {
          String margin = line.margin() + line.below();
          int more = hanging - arrows.size();
          if (more > 0) {
            lines.push(new Line(NOTHING, "and " + more + " more", margin, "└── ", ""));
          }
          for (int i = arrows.size() - 1; i >= 0; i--) {
            boolean last = i == arrows.size() - 1 && more == 0;
            lines.push(line(drawing, arrows.get(i), margin, last));
          }
        }
      }
    }
    if (repeats) {
      out.println("(*) unfolded above");
    }
  }

  private static Line line(Drawing drawing, Drawing.Arrow arrow, String margin, boolean last) {
    String relation = arrow.up() ? arrow.back() : arrow.label();
    String soft = arrow.sort() == Drawing.Sort.SOFT ? ", soft]" : "]";
    return new Line(
        arrow.child(),
        name(drawing, arrow.child()) + " [" + relation + soft,
        margin,
        last ? "└── " : "├── ",
        last ? "    " : "│   ");
  }

  private static String name(Drawing drawing, String node) {
    return requireNonNull(drawing.nodes().get(node));
  }
}
