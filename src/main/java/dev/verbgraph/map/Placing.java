package dev.verbgraph.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where nodes are, and the lines between some of them.
 *
 * @param boxes by node
 * @param ways by link: where its line begins, bends and ends; a link without one goes straight
 */
record Placing(Map<Integer, Box> boxes, Map<Layout.Link, List<Point>> ways) {

  /** A place on the map. */
  record Point(double x, double y) {

    Point moved(double right, double down) {
      return new Point(x + right, y + down);
    }
  }

  /** The smallest box around all nodes. */
  Box bounds() {
    double left = boxes.values().stream().mapToDouble(Box::x).min().orElse(0);
    double top = boxes.values().stream().mapToDouble(Box::y).min().orElse(0);
    double right = boxes.values().stream().mapToDouble(Box::right).max().orElse(0);
    double bottom = boxes.values().stream().mapToDouble(Box::bottom).max().orElse(0);
    return new Box(left, top, right - left, bottom - top);
  }

  /** The same, with its upper left corner there. */
  Placing at(double x, double y) {
    Box bounds = bounds();
    double right = x - bounds.x();
    double down = y - bounds.y();
    return new Placing(
        boxes.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, each -> each.getValue().moved(right, down))),
        ways.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        each.getValue().stream().map(point -> point.moved(right, down)).toList())));
  }
}
