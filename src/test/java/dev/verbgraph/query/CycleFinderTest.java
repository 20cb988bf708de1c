package dev.verbgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CycleFinderTest {

  private static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheKnotsThatJGraphTFinds(int seed) {
    Random random = new Random(seed);
    int nodes = random.nextInt(1, 15);
    Graph<EntityKey, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    IntStream.range(0, nodes).mapToObj(CycleFinderTest::key).forEach(graph::addVertex);
    SortedMap<EntityKey, List<EntityKey>> needs = new TreeMap<>();
    for (int i = 0; i < random.nextInt(nodes * 2 + 1); i++) {
      EntityKey from = key(random.nextInt(nodes));
      EntityKey to = key(random.nextInt(nodes));
      graph.addEdge(from, to);
      needs.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
    }

    List<Cycles.Knot> knots = CycleFinder.knots(needs);

    assertThat(knots.stream().map(Cycles.Knot::members).toList())
        .isEqualTo(
            new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                    .filter(set ->
                        set.size() > 1
                            || graph.containsEdge(set.iterator().next(), set.iterator().next()))
                    .map(set -> set.stream().sorted().toList())
                    .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                    .toList());
    assertThat(knots)
        .allSatisfy(knot -> {
          EntityKey first = knot.members().getFirst();
          assertThat(knot.cycle()).startsWith(first).endsWith(first);
          IntStream.range(1, knot.cycle().size())
              .forEach(i ->
                  assertThat(graph.containsEdge(knot.cycle().get(i - 1), knot.cycle().get(i)))
                      .isTrue());
          assertThat(knot.cycle().size() - 1).isEqualTo(shortest(graph, first));
        });
  }

  private static int shortest(Graph<EntityKey, DefaultEdge> graph, EntityKey node) {
    return graph.outgoingEdgesOf(node).stream()
        .map(edge -> BFSShortestPath.findPathBetween(graph, graph.getEdgeTarget(edge), node))
        .filter(path -> path != null)
        .mapToInt(path -> path.getLength() + 1)
        .min()
        .orElseThrow();
  }

  @Test
  void followsChainsThatAreLongerThanTheStack() {
    int length = 100_000;
    SortedMap<EntityKey, List<EntityKey>> needs = new TreeMap<>();
    Stream.iterate(0, i -> i < length, i -> i + 1)
        .forEach(i -> needs.put(key(i), List.of(key((i + 1) % length))));

    assertThat(CycleFinder.knots(needs))
        .singleElement()
        .satisfies(knot -> assertThat(knot.cycle()).hasSize(length + 1));
  }

  private static EntityKey key(int node) {
    return new EntityKey("n%06d".formatted(node));
  }
}
