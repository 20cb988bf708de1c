package dev.verbgraph.map;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes of a graph what its map holds. */
final class MapBuilder {

  /** What several documents state is one edge. */
  private record EdgeId(
      int from,
      int to,
      RelationType type,
      RelationType via,
      Optional<Strength> strength,
      Optional<RelationStatus> status)
      implements Comparable<EdgeId> {

    private static final Comparator<EdgeId> ORDER =
        Comparator.comparingInt(EdgeId::from)
            .thenComparingInt(EdgeId::to)
            .thenComparing(EdgeId::type)
            .thenComparing(EdgeId::via)
            .thenComparing(edge -> edge.strength().map(Strength::word).orElse(""))
            .thenComparing(edge -> edge.status().map(RelationStatus::word).orElse(""));

    @Override
    public int compareTo(EdgeId other) {
      return ORDER.compare(this, other);
    }
  }

  private static final Comparator<MapContent.Passage> PASSAGES =
      Comparator.comparingInt(MapContent.Passage::document)
          .thenComparingInt(MapContent.Passage::line)
          .thenComparing(MapContent.Passage::part)
          .thenComparing(MapContent.Passage::text);

  private final List<Entity> entities;
  private final List<DocumentGraph> documents;
  private final Map<EntityKey, Integer> nodes = new HashMap<>();
  private final Map<MapContent.Place, Integer> places = new LinkedHashMap<>();
  private final Map<EdgeId, TreeSet<Integer>> edges = new TreeMap<>();

  private MapBuilder(Graph graph) {
    entities = List.copyOf(graph.entities().values());
    documents = List.copyOf(graph.documents().values());
    entities.forEach(entity -> nodes.put(entity.key(), nodes.size()));
    for (int i = 0; i < documents.size(); i++) {
      int document = i;
      documents.get(i).relationships().stream()
          .sorted(Comparator.comparing(Relationship::id))
          .forEach(relationship -> add(relationship, document));
    }
  }

  static MapContent of(Graph graph, Sources sources, String opening) {
    return new MapBuilder(graph).content(sources, opening);
  }

  private int node(EntityKey key) {
    return requireNonNull(nodes.get(key), key::value);
  }

  private void add(Relationship relationship, int document) {
    Relationship.Id id = relationship.id();
    TreeSet<Integer> at =
        edges.computeIfAbsent(
            new EdgeId(
                node(id.subject()),
                node(id.object()),
                id.type(),
                id.via(),
                relationship.dependency(),
                relationship.status()),
            edge -> new TreeSet<>());
    for (Evidence evidence : relationship.evidence()) {
      MapContent.Place place = new MapContent.Place(document, evidence.line(), evidence.quote());
      at.add(places.computeIfAbsent(place, added -> places.size()));
    }
  }

  private MapContent content(Sources sources, String opening) {
    List<List<Integer>> categories = categories();
    int[] categoryOf =
        categories.stream().mapToInt(in -> in.isEmpty() ? -1 : in.getFirst()).toArray();
    List<Clusters.Cluster> clusters = Clusters.of(categoryOf, neighbours());
    Set<Integer> titles =
        IntStream.of(categoryOf).boxed().collect(Collectors.toCollection(TreeSet::new));
    List<Label> labels =
        IntStream.range(0, entities.size())
            .mapToObj(i -> {
              String name = entities.get(i).name();
              return titles.contains(i) ? Label.title(name) : Label.of(name);
            })
            .toList();
    Layout.Drawing drawing = Layout.of(clusters, labels, links());
    Placing placing = drawing.placing();
    int[] groups = new int[entities.size()];
    boolean[] inside = new boolean[entities.size()];
    for (int i = 0; i < clusters.size(); i++) {
      int group = i;
      Clusters.Cluster cluster = clusters.get(i);
      cluster
          .members()
          .forEach(node -> {
            groups[node] = group;
            inside[node] = true;
          });
      cluster.others().forEach(node -> groups[node] = group);
      if (cluster.isCategory()) {
        groups[cluster.centre()] = group;
      }
    }
    List<List<MapContent.Passage>> passages = passages();
    List<List<MapContent.Naming>> namings = namings();
    return new MapContent(
        opening,
        documents.stream()
            .map(DocumentGraph::path)
            .map(path -> new MapContent.Document(path.value(), sources.address(path)))
            .toList(),
        List.copyOf(places.keySet()),
        IntStream.range(0, entities.size())
            .mapToObj(i -> {
              Entity entity = entities.get(i);
              Box box = requireNonNull(placing.boxes().get(i));
              return new MapContent.Node(
                  entity.key().value(),
                  entity.name(),
                  entity.kind().name().toLowerCase(Locale.ROOT),
                  entity.aliases(),
                  labels.get(i).lines(),
                  groups[i],
                  inside[i],
                  Math.round(box.x() + box.width() / 2),
                  Math.round(box.y() + box.height() / 2),
                  Math.round(box.width()),
                  Math.round(box.height()),
                  categories.get(i),
                  passages.get(i),
                  namings.get(i));
            })
            .toList(),
        edges.entrySet().stream().map(edge -> edge(edge.getKey(), edge.getValue())).toList(),
        placing.ways().entrySet().stream()
            .map(way -> way(way.getKey(), way.getValue()))
            .sorted(
                Comparator.comparingInt(MapContent.Way::from).thenComparingInt(MapContent.Way::to))
            .toList(),
        IntStream.range(0, clusters.size())
            .mapToObj(i -> group(clusters.get(i), drawing.high().get(i)))
            .toList());
  }

  private static MapContent.Edge edge(EdgeId id, Set<Integer> places) {
    return new MapContent.Edge(
        id.from(),
        id.to(),
        id.type().name(),
        id.strength().isPresent() ? id.via().name() : null,
        id.strength().map(Strength::word).orElse(null),
        id.status().map(RelationStatus::word).orElse(null),
        List.copyOf(places));
  }

  private static MapContent.Way way(Layout.Link link, List<Placing.Point> points) {
    return new MapContent.Way(
        link.from(),
        link.to(),
        points.stream()
            .flatMap(point -> Stream.of(Math.round(point.x()), Math.round(point.y())))
            .toList());
  }

  private MapContent.Group group(Clusters.Cluster cluster, Placing.Point high) {
    int centre = cluster.centre();
    String name = centre < 0 ? "" : entities.get(centre).name();
    return new MapContent.Group(
        centre < 0 ? "Linked to nothing" : cluster.isCategory() ? name : "Around " + name,
        cluster.isCategory() ? centre : null,
        Math.round(high.x()),
        Math.round(high.y()));
  }

  /** A category that has something in it is no part of another one on the map. */
  private List<List<Integer>> categories() {
    List<List<Integer>> categories = new ArrayList<>();
    entities.forEach(entity -> categories.add(new ArrayList<>()));
    edges.keySet().stream()
        .filter(MapBuilder::isMembership)
        .forEach(edge -> categories.get(edge.from()).add(edge.to()));
    categories.forEach(in -> in.sort(Comparator.comparing(node -> entities.get(node).name())));
    return categories;
  }

  private static boolean isMembership(EdgeId edge) {
    return edge.type().equals(RelationType.IN_CATEGORY)
        && edge.status().isEmpty()
        && edge.from() != edge.to();
  }

  private List<List<Integer>> neighbours() {
    List<List<Integer>> neighbours = new ArrayList<>();
    entities.forEach(entity -> neighbours.add(new ArrayList<>()));
    edges.keySet().stream()
        .filter(edge -> edge.from() != edge.to())
        .forEach(edge -> {
          neighbours.get(edge.from()).add(edge.to());
          neighbours.get(edge.to()).add(edge.from());
        });
    return neighbours;
  }

  /** A dependency goes before the statement that it follows from, which may point the other way. */
  private List<Layout.Link> links() {
    Map<Layout.Link, Layout.Link> links = new LinkedHashMap<>();
    edges.keySet().stream()
        .sorted(Comparator.comparing((EdgeId edge) -> edge.strength().isEmpty()))
        .filter(edge -> edge.from() != edge.to() && !isMembership(edge))
        .forEach(edge ->
            links.putIfAbsent(
                new Layout.Link(Math.min(edge.from(), edge.to()), Math.max(edge.from(), edge.to())),
                new Layout.Link(edge.from(), edge.to())));
    return List.copyOf(links.values());
  }

  private List<List<MapContent.Passage>> passages() {
    List<List<MapContent.Passage>> passages = new ArrayList<>();
    entities.forEach(entity -> passages.add(new ArrayList<>()));
    for (int i = 0; i < documents.size(); i++) {
      for (Description each : documents.get(i).descriptions()) {
        int document = i;
        // Prose about nothing that is known has no place on a map.
        each.entity()
            .ifPresent(entity ->
                passages
                    .get(node(entity))
                    .add(new MapContent.Passage(each.part(), each.text(), document, each.line())));
      }
    }
    passages.forEach(of -> of.sort(PASSAGES));
    return passages;
  }

  private List<List<MapContent.Naming>> namings() {
    List<List<MapContent.Naming>> namings = new ArrayList<>();
    entities.forEach(entity -> namings.add(new ArrayList<>()));
    for (int i = 0; i < documents.size(); i++) {
      for (Occurrence each : documents.get(i).occurrences()) {
        namings.get(node(each.entity())).add(new MapContent.Naming(i, each.lines()));
      }
    }
    return namings;
  }
}
