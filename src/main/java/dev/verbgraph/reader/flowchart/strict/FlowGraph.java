package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.grammar.HiddenEntities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the vertices, edges and subgraphs of a flowchart together as they come. */
final class FlowGraph {

  /** Mermaid draws no more than so many, and a diagram cannot ask for more. */
  static final int MOST_EDGES = 500;

  private record Ends(String from, String to) {}

  private final Map<String, StrictVertex> vertices = new LinkedHashMap<>();
  private final List<StrictEdge> edges = new ArrayList<>();
  private final Set<String> edgeIds = new HashSet<>();
  private final Map<Ends, Integer> edgesBetween = new HashMap<>();
  private final List<StrictSubgraph> subgraphs = new ArrayList<>();
  private final Set<String> subgraphIds = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  /** A vertex that is only named. */
  void name(String id) {
    if (!edgeIds.contains(id)) {
      vertices.putIfAbsent(id, new StrictVertex(id, id, Optional.empty()));
    }
  }

  /** A vertex with a label in a shape. */
  void label(String id, String text, String shape) {
    if (!edgeIds.contains(id)) {
      vertices.put(id, new StrictVertex(id, FlowStrings.label(text), Optional.of(shape)));
    }
  }

  /** What stands in braces behind a vertex, a link or a subgraph that was named before. */
  void describe(String id, String data) throws FlowFault {
    ShapeData read = ShapeData.read(data);
    boolean subgraph = subgraphIds.contains(id) && !read.isNothing();
    StrictVertex vertex = vertices.get(id);
    if (vertex != null && !subgraph && !edgeIds.contains(id)) {
      vertices.put(id, read.applied(vertex));
    }
  }

  /** A link from each of some nodes to each of others. */
  void link(List<String> from, List<String> to, FlowLink link) throws FlowFault {
    for (String start : from) {
      for (String end : to) {
        // By their names: where the last stands there twice, both are the last.
        boolean bearer = start.equals(from.getLast()) && end.equals(to.getFirst());
        link(start, end, link, bearer ? link.id() : Optional.empty());
      }
    }
  }

  private void link(String from, String to, FlowLink link, Optional<String> given)
      throws FlowFault {
    if (edges.size() >= MOST_EDGES) {
      throw FlowFault.of(
          "Mermaid draws no flowchart with more than " + MOST_EDGES + " links",
          "Split the flowchart, or set maxEdges where the page sets up Mermaid");
    }
    int before = edgesBetween.merge(new Ends(from, to), 1, Integer::sum) - 1;
    String id =
        given
            .filter(name -> !edgeIds.contains(name))
            .orElseGet(() -> "L_" + from + "_" + to + "_" + (before == 0 ? 0 : before + 1));
    edgeIds.add(id);
    String text = link.text().map(FlowStrings::label).orElse("");
    edges.add(new StrictEdge(from, to, text, link.ends(), link.stroke(), id));
  }

  /** A style for links, each by its number or all by the word default. */
  void checkLinks(List<String> numbers) throws FlowFault {
    for (String number : numbers) {
      boolean plain = number.equals("0") || !number.startsWith("0");
      boolean there =
          number.equals("default")
              || (plain && number.length() < 4 && Integer.parseInt(number) < edges.size());
      if (!there) {
        throw FlowFault.of(
            "linkStyle names the link "
                + number
                + ", but there are only "
                + edges.size()
                + " links above it",
            "Count the links from 0, and put linkStyle below them");
      }
    }
  }

  /**
   * @param given the id, where there is one
   * @param items what stands in it
   * @return its id
   */
  String subgraph(Optional<String> given, String title, List<String> items) throws FlowFault {
    String id = given.orElse("subGraph" + subgraphs.size());
    List<String> nodes = new ArrayList<>();
    for (String item : new SubgraphItems(items).distinct()) {
      if (!placed.contains(item)) {
        nodes.add(item);
      }
    }
    placed.addAll(nodes);
    subgraphIds.add(id);
    subgraphs.add(new StrictSubgraph(id, FlowStrings.trim(title), List.copyOf(nodes)));
    return id;
  }

  StrictFlowchart.Chart chart() {
    return new StrictFlowchart.Chart(
        vertices.values().stream()
            .map(v -> new StrictVertex(v.id(), HiddenEntities.shown(v.text()), v.shape()))
            .toList(),
        edges.stream()
            .map(e ->
                new StrictEdge(
                    e.from(), e.to(), HiddenEntities.shown(e.text()), e.ends(), e.stroke(), e.id()))
            .toList(),
        subgraphs.stream()
            .map(s -> new StrictSubgraph(s.id(), HiddenEntities.shown(s.title()), s.nodes()))
            .toList());
  }
}
