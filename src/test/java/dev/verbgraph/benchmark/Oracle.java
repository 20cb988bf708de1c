package dev.verbgraph.benchmark;

import dev.verbgraph.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.EdgeReversedGraph;

/** The answers about a {@link Corpus} that JGraphT finds in memory, as lines of text to compare. */
final class Oracle {

  private final Corpus corpus;
  private final Graph<Integer, DefaultEdge> all;
  private final Graph<Integer, DefaultEdge> hard;

  Oracle(Corpus corpus) {
    this.corpus = corpus;
    this.all = graph(corpus, Set.of(Strength.values()));
    this.hard = graph(corpus, Set.of(Strength.HARD));
  }

  private static Graph<Integer, DefaultEdge> graph(Corpus corpus, Set<Strength> strengths) {
    Graph<Integer, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    IntStream.range(0, corpus.services().size()).forEach(graph::addVertex);
    corpus.needs().stream()
        .filter(need -> strengths.contains(need.strength()))
        .forEach(need -> graph.addEdge(need.from(), need.to()));
    return graph;
  }

  /** The rank of the service that most others need directly. */
  int mostUsed() {
    return IntStream.range(0, corpus.services().size())
        .boxed()
        .max(Comparator.comparingInt(all::inDegreeOf))
        .orElseThrow();
  }

  /** Name, distance and strength of all that needs a service, by distance and name. */
  List<String> dependents(int service, long limit) {
    return reached(
        new EdgeReversedGraph<>(all),
        new EdgeReversedGraph<>(hard),
        service,
        corpus.services().size(),
        limit);
  }

  /** The same for what a service needs, in at most so many steps. */
  List<String> depends(int service, int depth) {
    return reached(all, hard, service, depth, Long.MAX_VALUE);
  }

  private List<String> reached(
      Graph<Integer, DefaultEdge> any,
      Graph<Integer, DefaultEdge> onlyHard,
      int service,
      int depth,
      long limit) {
    SingleSourcePaths<Integer, DefaultEdge> ways = new BFSShortestPath<>(any).getPaths(service);
    SingleSourcePaths<Integer, DefaultEdge> hardWays =
        new BFSShortestPath<>(onlyHard).getPaths(service);
    return any.vertexSet().stream()
        .filter(node -> node != service && ways.getWeight(node) <= depth)
        .sorted(
            Comparator.<Integer>comparingDouble(ways::getWeight)
                .thenComparing(corpus.services()::get))
        .limit(limit)
        .map(node ->
            line(
                corpus.services().get(node),
                (long) ways.getWeight(node),
                hardWays.getWeight(node) <= depth ? Strength.HARD : Strength.SOFT))
        .toList();
  }

  static String line(String name, long distance, Strength strength) {
    return name + " " + distance + " " + strength;
  }

  /**
   * How many steps lie between two services, whichever way the dependencies point; -1 when they are
   * not connected.
   */
  int distance(int from, int to) {
    GraphPath<Integer, DefaultEdge> path =
        BFSShortestPath.findPathBetween(new AsUndirectedGraph<>(all), from, to);
    return path == null ? -1 : path.getLength();
  }

  boolean areNeighbours(String one, String other) {
    int first = corpus.services().indexOf(one);
    int second = corpus.services().indexOf(other);
    return all.containsEdge(first, second) || all.containsEdge(second, first);
  }

  /** The groups of services that need each other, each with its names in order. */
  Set<List<String>> knots() {
    return new GabowStrongConnectivityInspector<>(all)
        .stronglyConnectedSets().stream()
            .filter(knot ->
                knot.size() > 1 || knot.stream().anyMatch(node -> all.containsEdge(node, node)))
            .map(knot -> knot.stream().map(corpus.services()::get).sorted().toList())
            .collect(Collectors.toSet());
  }

  /** The services whose names hold a text. */
  List<String> named(String text) {
    return corpus.services().stream().filter(name -> name.contains(text)).toList();
  }

  /**
   * What {@code gaps} should find: three of four services are never described, and some of the
   * others stand alone.
   */
  Set<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (int service = 0; service < corpus.services().size(); service++) {
      if (service % Corpus.DESCRIBED != 0) {
        gaps.add("named, never described " + corpus.services().get(service));
      } else if (all.degreeOf(service) == 0) {
        gaps.add("described, never linked " + corpus.services().get(service));
      }
    }
    return new TreeSet<>(gaps);
  }
}
