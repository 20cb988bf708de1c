package dev.verbgraph.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things in rows, for those that no link puts anywhere. */
final class Rows {

  private static final double SPACE = 14;

  /** A row is this many times as long as the rows together are high. */
  private static final double SHAPE = 1.5;

  /** Between what is in a category and what is near it. */
  private static final double ASIDE = 64;

  private Rows() {}

  /**
   * @return where each node of the cluster is: the category's own, and the others on their right
   */
  static Map<Integer, Box> of(Clusters.Cluster cluster, List<Label> labels) {
    Map<Integer, Box> boxes = new LinkedHashMap<>();
    double right = 0;
    if (cluster.isCategory()) {
      Label title = labels.get(cluster.centre());
      boxes.put(
          cluster.centre(),
          new Box(Layers.PADDING, Layers.PADDING / 2, title.width(), title.height()));
      grid(cluster.members(), labels)
          .forEach((node, box) ->
              boxes.put(node, box.moved(Layers.PADDING, Layers.TITLE + Layers.PADDING)));
      right = size(boxes).width() + Layers.PADDING + ASIDE;
    }
    double aside = right;
    grid(cluster.others(), labels).forEach((node, box) -> boxes.put(node, box.moved(aside, 0)));
    return boxes;
  }

  /**
   * @return the nodes in their order, in columns that are as wide as the widest in them
   */
  static Map<Integer, Box> grid(List<Integer> nodes, List<Label> labels) {
    double area =
        nodes.stream()
            .mapToDouble(
                node -> (labels.get(node).width() + SPACE) * (labels.get(node).height() + SPACE))
            .sum();
    double height = Math.sqrt(area / SHAPE);
    Map<Integer, Box> boxes = new LinkedHashMap<>();
    double x = 0;
    double y = 0;
    double widest = 0;
    for (int node : nodes) {
      Label label = labels.get(node);
      if (y > 0 && y + label.height() > height) {
        x += widest + SPACE;
        y = 0;
        widest = 0;
      }
      boxes.put(node, new Box(x, y, label.width(), label.height()));
      y += label.height() + SPACE;
      widest = Math.max(widest, label.width());
    }
    return boxes;
  }

  /** How much room boxes take that begin in the corner. */
  static Box size(Map<Integer, Box> boxes) {
    return new Box(
        0,
        0,
        boxes.values().stream().mapToDouble(Box::right).max().orElse(0),
        boxes.values().stream().mapToDouble(Box::bottom).max().orElse(0));
  }
}
