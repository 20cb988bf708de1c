package dev.verbgraph.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A cluster from left to right: what depends, what it depends on, what that depends on. What is in
 * the category is within one rectangle, with the title of the category above it.
 */
final class Layers {

  static final double PADDING = 18;
  static final double TITLE = 30;

  private final Map<Integer, ElkNode> drawn = new LinkedHashMap<>();
  private final Placing placing = new Placing(new LinkedHashMap<>(), new LinkedHashMap<>());
  private final List<Label> labels;
  private final ElkNode root = ElkGraphUtil.createGraph();

  private Layers(List<Label> labels) {
    this.labels = labels;
  }

  /**
   * @param links between the nodes of this cluster
   * @return where each node of the cluster is
   */
  static Placing of(Clusters.Cluster cluster, List<Label> labels, List<Layout.Link> links) {
    Layers layers = new Layers(labels);
    layers.draw(cluster, links);
    return layers.placing;
  }

  private void draw(Clusters.Cluster cluster, List<Layout.Link> links) {
    options(root);
    Set<Integer> linked = new HashSet<>();
    links.stream()
        .filter(link -> link.from() != cluster.centre() || !cluster.isCategory())
        .filter(link -> link.to() != cluster.centre() || !cluster.isCategory())
        .forEach(link -> {
          linked.add(link.from());
          linked.add(link.to());
        });
    List<ElkNode> stacks = new ArrayList<>();
    List<List<Integer>> stacked = new ArrayList<>();
    ElkNode region = root;
    if (cluster.isCategory()) {
      region = ElkGraphUtil.createNode(root);
      options(region);
      Label title = labels.get(cluster.centre());
      region.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
      region.setProperty(
          CoreOptions.NODE_SIZE_MINIMUM,
          new KVector(title.width() + 2 * PADDING, title.height() + 2 * PADDING));
      region.setProperty(
          CoreOptions.PADDING, new ElkPadding(PADDING + TITLE, PADDING, PADDING, PADDING));
      add(cluster.members(), region, linked, stacks, stacked);
    }
    add(cluster.others(), root, linked, stacks, stacked);
    Map<Layout.Link, ElkEdge> lines = new LinkedHashMap<>();
    links.forEach(link -> {
      ElkNode from = drawn.get(link.from());
      ElkNode to = drawn.get(link.to());
      if (from != null && to != null) {
        lines.put(link, ElkGraphUtil.createSimpleEdge(from, to));
      }
    });
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    drawn.forEach((node, shape) -> placing.boxes().put(node, absolute(shape)));
    lines.forEach((link, line) -> placing.ways().put(link, way(line)));
    for (int i = 0; i < stacks.size(); i++) {
      Box at = absolute(stacks.get(i));
      Rows.grid(stacked.get(i), labels)
          .forEach((node, box) -> placing.boxes().put(node, box.moved(at.x(), at.y())));
    }
    if (cluster.isCategory()) {
      Box at = absolute(region);
      Label title = labels.get(cluster.centre());
      placing
          .boxes()
          .put(
              cluster.centre(),
              new Box(at.x() + PADDING, at.y() + PADDING / 2, title.width(), title.height()));
    }
  }

  /** What nothing is linked to is one shape for ELK, which would make one long column of it. */
  private void add(
      List<Integer> nodes,
      ElkNode parent,
      Set<Integer> linked,
      List<ElkNode> stacks,
      List<List<Integer>> stacked) {
    List<Integer> alone = new ArrayList<>();
    for (int node : nodes) {
      if (linked.contains(node)) {
        ElkNode shape = ElkGraphUtil.createNode(parent);
        shape.setDimensions(labels.get(node).width(), labels.get(node).height());
        drawn.put(node, shape);
      } else {
        alone.add(node);
      }
    }
    if (!alone.isEmpty()) {
      Box size = Rows.size(Rows.grid(alone, labels));
      ElkNode stack = ElkGraphUtil.createNode(parent);
      stack.setDimensions(size.width(), size.height());
      stacks.add(stack);
      stacked.add(alone);
    }
  }

  private static void options(ElkNode graph) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(CoreOptions.SPACING_NODE_NODE, 12.0);
    graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 6.0);
    graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 4.0);
    graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 22.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 52.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
    graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.5);
  }

  private static List<Placing.Point> way(ElkEdge line) {
    Box at = absolute(line.getContainingNode());
    ElkEdgeSection section = line.getSections().getFirst();
    List<Placing.Point> way = new ArrayList<>();
    way.add(new Placing.Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(bend -> way.add(new Placing.Point(bend.getX(), bend.getY())));
    way.add(new Placing.Point(section.getEndX(), section.getEndY()));
    return way.stream().map(point -> point.moved(at.x(), at.y())).toList();
  }

  private static Box absolute(ElkNode node) {
    double x = node.getX();
    double y = node.getY();
    for (ElkNode up = node.getParent(); up != null; up = up.getParent()) {
      x += up.getX();
      y += up.getY();
    }
    return new Box(x, y, node.getWidth(), node.getHeight());
  }
}
