package dev.verbgraph.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which things are drawn together: what is in a category, with those that are in none and are
 * linked to it most; the rest in neighbourhoods of their own.
 */
final class Clusters {

  /** A neighbourhood that is larger is looked at in parts. */
  private static final int LARGEST_NEIGHBOURHOOD = 120;

  private static final int NONE = -1;

  /**
   * Nodes that are drawn together.
   *
   * @param centre the category, or what most of the others are linked to; {@code -1} for things
   *     that nothing is linked to
   * @param isCategory whether it is one
   * @param members those in the category, without itself, in order
   * @param others the rest, in order
   */
  record Cluster(int centre, boolean isCategory, List<Integer> members, List<Integer> others) {}

  private final List<List<Integer>> neighbours;
  private final int[] home;
  private final List<Integer> centres = new ArrayList<>();
  private final int categories;

  /**
   * @param categoryOf the category of each node, or {@code -1}
   * @param neighbours what each node is linked to, in order; as often as there are links
   */
  static List<Cluster> of(int[] categoryOf, List<List<Integer>> neighbours) {
    return new Clusters(categoryOf, neighbours).clusters(categoryOf);
  }

  private Clusters(int[] categoryOf, List<List<Integer>> neighbours) {
    this.neighbours = neighbours;
    this.home = new int[categoryOf.length];
    Arrays.fill(home, NONE);
    IntStream.of(categoryOf).filter(each -> each != NONE).distinct().sorted().forEach(centres::add);
    categories = centres.size();
    for (int i = 0; i < categories; i++) {
      home[centres.get(i)] = i;
    }
    for (int node = 0; node < home.length; node++) {
      if (categoryOf[node] != NONE && home[node] == NONE) {
        home[node] = centres.indexOf(categoryOf[node]);
      }
    }
    attach();
    gather();
  }

  /** What is in no category goes where most of its links lead, then what is linked to that. */
  private void attach() {
    List<Integer> left = homeless();
    int before;
    do {
      before = left.size();
      int[] next = home.clone();
      left.forEach(node -> next[node] = nearest(node));
      System.arraycopy(next, 0, home, 0, home.length);
      left = homeless();
    } while (left.size() < before);
  }

  private List<Integer> homeless() {
    return IntStream.range(0, home.length).filter(node -> home[node] == NONE).boxed().toList();
  }

  private int nearest(int node) {
    Map<Integer, Integer> links = new TreeMap<>();
    neighbours.get(node).stream()
        .filter(other -> home[other] != NONE)
        .forEach(other -> links.merge(home[other], 1, Integer::sum));
    return links.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(NONE);
  }

  /** What is linked to no category: around those that have the most links. */
  private void gather() {
    List<Integer> byLinks =
        homeless().stream()
            .filter(node -> !neighbours.get(node).isEmpty())
            .sorted(Comparator.comparingInt((Integer node) -> -neighbours.get(node).size()))
            .toList();
    for (int node : byLinks) {
      if (home[node] == NONE) {
        grow(node);
      }
    }
  }

  private void grow(int centre) {
    int cluster = centres.size();
    centres.add(centre);
    List<Integer> reached = new ArrayList<>(List.of(centre));
    home[centre] = cluster;
    for (int i = 0; i < reached.size() && reached.size() < LARGEST_NEIGHBOURHOOD; i++) {
      for (int other : neighbours.get(reached.get(i))) {
        if (home[other] == NONE && reached.size() < LARGEST_NEIGHBOURHOOD) {
          home[other] = cluster;
          reached.add(other);
        }
      }
    }
  }

  private List<Cluster> clusters(int[] categoryOf) {
    List<Cluster> clusters = new ArrayList<>();
    for (int centre : centres) {
      clusters.add(
          new Cluster(centre, clusters.size() < categories, new ArrayList<>(), new ArrayList<>()));
    }
    Cluster loose = new Cluster(NONE, false, List.of(), new ArrayList<>());
    for (int node = 0; node < home.length; node++) {
      Cluster cluster = home[node] == NONE ? loose : clusters.get(home[node]);
      boolean isTitle = cluster.isCategory() && cluster.centre() == node;
      if (!isTitle) {
        boolean inside = cluster.isCategory() && categoryOf[node] == cluster.centre();
        (inside ? cluster.members() : cluster.others()).add(node);
      }
    }
    if (!loose.others().isEmpty()) {
      clusters.add(loose);
    }
    return clusters;
  }
}
