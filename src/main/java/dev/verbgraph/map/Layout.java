package dev.verbgraph.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where everything is on a map. The same graph gives the same places: nothing is left to chance, or
 * to the time that it takes.
 *
 * <p>Why: docs/decisions/0051-a-map-is-drawn-once.md.
 */
final class Layout {

  /** Between clusters. */
  private static final double SPACE = 56;

  /**
   * The links of a layered drawing that nobody can follow any more, and that would take minutes.
   */
  private static final int MOST_LINKS = 900;

  private final List<Clusters.Cluster> clusters;
  private final List<Label> labels;
  private final List<Link> links;

  /** Two nodes that are drawn near each other, the first on the left. */
  record Link(int from, int to) {}

  /**
   * @param placing for a wide screen
   * @param high how far each cluster is moved for a high one
   */
  record Drawing(Placing placing, List<Placing.Point> high) {}

  private Layout(List<Clusters.Cluster> clusters, List<Label> labels, List<Link> links) {
    this.clusters = clusters;
    this.labels = labels;
    this.links = links;
  }

  /**
   * @param labels of each node
   * @param links each once, in order
   * @return where everything is
   */
  static Drawing of(List<Clusters.Cluster> clusters, List<Label> labels, List<Link> links) {
    return new Layout(clusters, labels, links).drawing();
  }

  private Drawing drawing() {
    int[] clusterOf = new int[labels.size()];
    for (int i = 0; i < clusters.size(); i++) {
      for (int node : nodes(clusters.get(i))) {
        clusterOf[node] = i;
      }
    }
    List<List<Link>> inside = new ArrayList<>();
    clusters.forEach(each -> inside.add(new ArrayList<>()));
    links.stream()
        .filter(link -> clusterOf[link.from()] == clusterOf[link.to()])
        .forEach(link -> inside.get(clusterOf[link.from()]).add(link));
    List<Placing> placings = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      placings.add(placing(clusters.get(i), inside.get(i)));
    }
    List<Box> bounds = placings.stream().map(Placing::bounds).toList();
    List<Integer> order = order(bounds, clusterOf);
    List<Box> sizes = order.stream().map(bounds::get).toList();
    List<Box> wide = Packing.of(sizes, SPACE, Packing.WIDE);
    List<Box> high = Packing.of(sizes, SPACE, Packing.HIGH);
    Placing all = new Placing(new HashMap<>(), new HashMap<>());
    Placing.Point[] shifts = new Placing.Point[clusters.size()];
    for (int i = 0; i < order.size(); i++) {
      Box at = wide.get(i);
      Placing placed = placings.get(order.get(i)).at(at.x(), at.y());
      all.boxes().putAll(placed.boxes());
      all.ways().putAll(placed.ways());
      shifts[order.get(i)] = new Placing.Point(high.get(i).x() - at.x(), high.get(i).y() - at.y());
    }
    return new Drawing(all, List.of(shifts));
  }

  private static List<Integer> nodes(Clusters.Cluster cluster) {
    List<Integer> nodes = new ArrayList<>(cluster.members());
    nodes.addAll(cluster.others());
    if (cluster.isCategory()) {
      nodes.add(cluster.centre());
    }
    return nodes;
  }

  private Placing placing(Clusters.Cluster cluster, List<Link> inside) {
    return inside.size() > MOST_LINKS
        ? new Placing(Rows.of(cluster, labels), Map.of())
        : Layers.of(cluster, labels, inside);
  }

  /** The largest first, then those that have most to do with what is there already. */
  private List<Integer> order(List<Box> bounds, int[] clusterOf) {
    Map<Link, Integer> between = new HashMap<>();
    links.forEach(link -> {
      int from = clusterOf[link.from()];
      int to = clusterOf[link.to()];
      between.merge(new Link(Math.min(from, to), Math.max(from, to)), 1, Integer::sum);
    });
    int[] drawn = new int[clusters.size()];
    List<Integer> left = new ArrayList<>(IntStream.range(0, clusters.size()).boxed().toList());
    List<Integer> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Integer next =
          left.stream()
              .max(
                  Comparator.comparingInt((Integer i) -> clusters.get(i).centre() < 0 ? 0 : 1)
                      .thenComparingInt(i -> drawn[i])
                      .thenComparingDouble(i -> bounds.get(i).area())
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      left.remove(/* element */ next);
      order.add(next);
      for (int other : left) {
        drawn[other] +=
            between.getOrDefault(new Link(Math.min(next, other), Math.max(next, other)), 0);
      }
    }
    return order;
  }
}
