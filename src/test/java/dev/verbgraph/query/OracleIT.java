package dev.verbgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.neo4j.Neo4jAnswers;
import dev.verbgraph.support.TestNeo4j;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random graphs with cycles, self-loops, statements repeated by other documents and disconnected
 * parts: the answers are those of JGraphT. The seed of a failing graph is the parameter of the
 * failing test.
 */
class OracleIT {

  private static final List<String> TYPES = List.of("USES", "HOSTS", "SCALES_WITH");

  private record Edge(int from, int to, String via, Strength strength, String document) {}

  private static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  private final Answers answers =
      new Neo4jAnswers(TestNeo4j.emptied(), () -> List.of(), Duration.ofSeconds(30));

  private static List<Edge> write(Random random, int nodes) {
    int wanted = random.nextInt(nodes * 3);
    Set<Edge> edges = new HashSet<>();
    for (int i = 0; i < wanted; i++) {
      edges.add(
          new Edge(
              random.nextInt(nodes),
              random.nextInt(4) == 0 ? random.nextInt(1, 3) : random.nextInt(nodes),
              TYPES.get(random.nextInt(TYPES.size())),
              random.nextBoolean() ? Strength.HARD : Strength.SOFT,
              "d" + random.nextInt(3) + ".md"));
    }
    // One statement per document and type, as the importer writes them.
    List<Edge> said =
        List.copyOf(
            edges.stream()
                .collect(
                    Collectors.toMap(
                        e -> List.of(e.from(), e.to(), e.via(), e.document()),
                        e -> e,
                        (a, b) -> a,
                        java.util.LinkedHashMap::new))
                .values());
    TestNeo4j.write(
        "UNWIND range(0, $nodes - 1) AS i CREATE (:Entity:Service {key: 'n' + i, name: 'N' + i,"
            + " aliases: [], names: ['n' + i]})",
        Map.of("nodes", (long) nodes));
    TestNeo4j.write(
        """
        UNWIND $edges AS edge
        MATCH (a:Entity {key: edge.from}), (b:Entity {key: edge.to})
        CREATE (a)-[d:DEPENDS_ON {via: edge.via, strength: edge.strength}]->(b)
        CREATE (a)-[s:$(edge.via)]->(b)
        FOREACH (r IN [d, s] | SET r.document = edge.document, r.line = 1, r.column = 1,
          r.phrase = 'says', r.quote = edge.quote)
        """,
        Map.of(
            "edges",
            said.stream()
                .map(e ->
                    Map.of(
                        "from",
                        "n" + e.from(),
                        "to",
                        "n" + e.to(),
                        "via",
                        e.via(),
                        "strength",
                        e.strength().word(),
                        "document",
                        e.document(),
                        "quote",
                        e.from() + " " + e.to()))
                .toList()));
    return said;
  }

  private static Graph<Integer, DefaultEdge> graph(int nodes, List<Edge> edges) {
    Graph<Integer, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    IntStream.range(0, nodes).forEach(graph::addVertex);
    edges.forEach(edge -> graph.addEdge(edge.from(), edge.to()));
    return graph;
  }

  private static Entity named(int node) {
    return new Entity(new EntityKey("n" + node), "N" + node, EntityKind.SERVICE, List.of());
  }

  private static Map<String, Long> distances(
      Graph<Integer, DefaultEdge> graph, Set<Integer> from, int most) {
    Map<String, Long> distances = new TreeMap<>();
    for (int source : from) {
      var paths = new BFSShortestPath<>(graph).getPaths(source);
      for (int node : graph.vertexSet()) {
        GraphPath<Integer, DefaultEdge> path = paths.getPath(node);
        if (path != null && !from.contains(node) && path.getLength() <= most) {
          distances.merge("N" + node, (long) path.getLength(), Math::min);
        }
      }
    }
    return distances;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reachesWhatIsReachableAndNoMore(int seed) {
    Random random = new Random(seed);
    int nodes = random.nextInt(3, 25);
    List<Edge> edges = write(random, nodes);
    Set<Integer> asked =
        random
            .ints(random.nextInt(1, 5), 0, nodes)
            .boxed()
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    OptionalInt depth =
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 4));
    boolean hardOnly = random.nextInt(4) == 0;
    List<RelationType> follow =
        random.nextInt(3) == 0
            ? List.of(new RelationType("USES"), new RelationType("HOSTS"))
            : List.of();
    List<Edge> counted =
        edges.stream()
            .filter(e -> !hardOnly || e.strength() == Strength.HARD)
            .filter(e -> follow.isEmpty() || follow.contains(new RelationType(e.via())))
            .toList();
    List<Edge> hard = counted.stream().filter(e -> e.strength() == Strength.HARD).toList();

    for (Direction direction : Direction.values()) {
      Scope scope = new Scope(depth, hardOnly, Set.of(), follow, Optional.empty(), 1000);
      List<Dependencies.Reached> rows =
          answers.to(
              new Dependencies(direction, asked.stream().map(OracleIT::named).toList(), scope));

      Map<String, Long> expected =
          distances(turned(direction, nodes, counted), asked, depth.orElse(1000));
      assertThat(
              rows.stream()
                  .collect(
                      Collectors.toMap(Dependencies.Reached::name, Dependencies.Reached::distance)))
          .isEqualTo(expected);
      assertThat(
              rows.stream()
                  .filter(row -> row.strength() == Strength.HARD)
                  .map(Dependencies.Reached::name)
                  .sorted()
                  .toList())
          .isEqualTo(
              List.copyOf(
                  distances(turned(direction, nodes, hard), asked, depth.orElse(1000)).keySet()));
      assertThat(rows)
          .allSatisfy(row ->
              assertThat(evidence(row))
                  .isEqualTo(statements(row, direction, asked, counted, expected)));

      List<DependencyWeb.Link> links =
          answers.to(
              new DependencyWeb(direction, asked.stream().map(OracleIT::named).toList(), scope));
      Set<String> inReach =
          new HashSet<>(
              distances(turned(direction, nodes, counted), asked, depth.orElse(1000) - 1).keySet());
      asked.forEach(node -> inReach.add("N" + node));
      assertThat(
              links.stream()
                  .map(link -> link.from().name() + " " + link.to().name())
                  .collect(Collectors.toSet()))
          .isEqualTo(
              counted.stream()
                  .filter(e ->
                      inReach.contains("N" + (direction == Direction.NEEDS ? e.from() : e.to())))
                  .map(e -> "N" + e.from() + " N" + e.to())
                  .collect(Collectors.toSet()));
      for (int limit = 1; limit <= 3; limit++) {
        Scope first = new Scope(depth, hardOnly, Set.of(), follow, Optional.empty(), limit);
        assertThat(
                answers.to(
                    new Dependencies(
                        direction, asked.stream().map(OracleIT::named).toList(), first)))
            .isEqualTo(rows.subList(0, Math.min(limit, rows.size())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsWhatIsCommon(int seed) {
    Random random = new Random(2000 + seed);
    int nodes = random.nextInt(3, 20);
    List<Edge> edges = write(random, nodes);
    List<Edge> hard = edges.stream().filter(e -> e.strength() == Strength.HARD).toList();
    int first = random.nextInt(nodes);
    int second = (first + 1 + random.nextInt(nodes - 1)) % nodes;
    Set<String> expected = new HashSet<>();
    for (Direction direction : Direction.values()) {
      Map<String, Long> a = distances(turned(direction, nodes, edges), Set.of(first), 1000);
      Map<String, Long> b = distances(turned(direction, nodes, edges), Set.of(second), 1000);
      Set<String> hardToBoth =
          new HashSet<>(distances(turned(direction, nodes, hard), Set.of(first), 1000).keySet());
      hardToBoth.retainAll(
          distances(turned(direction, nodes, hard), Set.of(second), 1000).keySet());
      String relation = direction == Direction.NEEDS ? "needed by all" : "needs all";
      a.keySet().stream()
          .filter(b::containsKey)
          .map(name ->
              relation + name + Math.max(a.get(name), b.get(name)) + hardToBoth.contains(name))
          .forEach(expected::add);
    }

    assertThat(
            answers.to(
                new SharedDependencies(
                    List.of(named(first), named(second)), Scope.of(List.of(), false, 1000))))
        .allSatisfy(row -> assertThat(row.evidence()).isNotEmpty())
        .extracting(row ->
            words(row.relation()) + row.name() + row.distance() + (row.strength() == Strength.HARD))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String words(SharedDependencies.Relation relation) {
    return relation == SharedDependencies.Relation.NEEDS_ALL ? "needs all" : "needed by all";
  }

  private static Graph<Integer, DefaultEdge> turned(
      Direction direction, int nodes, List<Edge> edges) {
    Graph<Integer, DefaultEdge> graph = graph(nodes, edges);
    return direction == Direction.NEEDS ? graph : new EdgeReversedGraph<>(graph);
  }

  private static Set<String> evidence(Dependencies.Reached row) {
    return row.evidence().stream()
        .map(place -> place.document() + " " + place.quote())
        .collect(Collectors.toSet());
  }

  private static Set<String> statements(
      Dependencies.Reached row,
      Direction direction,
      Set<Integer> asked,
      List<Edge> edges,
      Map<String, Long> distances) {
    return edges.stream()
        .filter(e -> ("N" + (direction == Direction.NEEDS ? e.to() : e.from())).equals(row.name()))
        .filter(e -> {
          int other = direction == Direction.NEEDS ? e.from() : e.to();
          long far = asked.contains(other) ? 0 : distances.getOrDefault("N" + other, 1000L);
          return far == row.distance() - 1;
        })
        .map(e -> e.document() + " " + e.from() + " " + e.to())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheShortestWays(int seed) {
    Random random = new Random(1000 + seed);
    int nodes = random.nextInt(3, 20);
    List<Edge> edges = write(random, nodes);
    Graph<Integer, DefaultEdge> directed = graph(nodes, edges);
    Graph<Integer, DefaultEdge> undirected = new AsUndirectedGraph<>(directed);

    for (int i = 0; i < 5; i++) {
      int from = random.nextInt(nodes);
      int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
      check(
          answers.to(new Proofs(named(from), named(to), Scope.of(List.of(), false, 1))).routes(),
          directed,
          from,
          to);
      check(
          answers
              .to(
                  new Connections(
                      named(from), named(to), List.of(), List.of(), true, OptionalInt.empty(), 1))
              .routes(),
          directed,
          from,
          to);
      check(
          answers
              .to(
                  new Connections(
                      named(from), named(to), List.of(), List.of(), false, OptionalInt.empty(), 1))
              .routes(),
          undirected,
          from,
          to);
      assertThat(
              answers
                  .to(new Proofs(named(from), named(to), Scope.of(List.of(), false, 100)))
                  .routes()
                  .stream()
                  .map(EntityPath::stops)
                  .collect(Collectors.toSet()))
          .isEqualTo(allShortest(directed, from, to));
    }
  }

  private static void check(
      List<EntityPath> routes, Graph<Integer, DefaultEdge> graph, int from, int to) {
    GraphPath<Integer, DefaultEdge> path = BFSShortestPath.findPathBetween(graph, from, to);
    assertThat(routes).hasSize(path == null ? 0 : 1);
    if (path != null) {
      EntityPath route = routes.getFirst();
      assertThat(route.length()).isEqualTo(path.getLength());
      assertThat(route.stops()).startsWith("N" + from).endsWith("N" + to).doesNotHaveDuplicates();
      assertThat(route.hops()).allSatisfy(hop -> assertThat(hop.evidence()).isNotEmpty());
      assertThat(route.hops().stream().map(EntityPath.Hop::step).distinct().toList())
          .isEqualTo(IntStream.rangeClosed(1, path.getLength()).asLongStream().boxed().toList());
    }
  }

  private static Set<List<String>> allShortest(
      Graph<Integer, DefaultEdge> graph, int from, int to) {
    var back = new BFSShortestPath<>(new EdgeReversedGraph<>(graph)).getPaths(to);
    Set<List<String>> found = new HashSet<>();
    extend(graph, back, List.of(from), to, found);
    return found;
  }

  private static void extend(
      Graph<Integer, DefaultEdge> graph,
      org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths<Integer, DefaultEdge> back,
      List<Integer> way,
      int to,
      Set<List<String>> found) {
    int last = way.getLast();
    if (last == to) {
      found.add(way.stream().map(node -> "N" + node).toList());
      return;
    }
    if (back.getPath(last) == null) {
      return;
    }
    int left = back.getPath(last).getLength();
    for (DefaultEdge edge : graph.outgoingEdgesOf(last)) {
      int next = graph.getEdgeTarget(edge);
      if (back.getPath(next) != null && back.getPath(next).getLength() == left - 1) {
        List<Integer> longer = new ArrayList<>(way);
        longer.add(next);
        extend(graph, back, longer, to, found);
      }
    }
  }
}
