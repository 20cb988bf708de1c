package dev.verbgraph.reader.flowchart.strict;

import dev.verbgraph.reader.grammar.HiddenEntities;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the vertices, edges and subgraphs of a flowchart together as they come. */
final class FlowGraph {

  private record Ends(String from, String to) {}

  /** A subgraph that is not closed yet; it has neither id nor label where nothing names it. */
  private record Open(
      Optional<String> id,
      Optional<StrictLabel> label,
      FlowPlace place,
      List<StrictMention> items) {}

  private final FlowLimits limits;

  private final Map<String, StrictVertex> vertices = new LinkedHashMap<>();
  private final List<StrictEdge> edges = new ArrayList<>();
  private final Set<String> edgeIds = new HashSet<>();
  private final Map<Ends, Integer> edgesBetween = new HashMap<>();
  private final List<StrictSubgraph> subgraphs = new ArrayList<>();
  private final Set<String> subgraphIds = new HashSet<>();
  private final Set<String> placed = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();

  FlowGraph(FlowLimits limits) {
    this.limits = limits;
  }

  /** A vertex that is only named. */
  void name(String id) {
    if (!edgeIds.contains(id)) {
      vertices.putIfAbsent(id, new StrictVertex(id, StrictLabel.plain(id), Optional.empty()));
    }
  }

  /** A vertex with a label in a shape. */
  void label(String id, StrictLabel label, String shape) {
    if (!edgeIds.contains(id)) {
      vertices.put(id, new StrictVertex(id, label.with(FlowStrings::label), Optional.of(shape)));
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
  void link(List<StrictMention> from, List<StrictMention> to, FlowLink link) throws FlowFault {
    limits.checkLinks((long) from.size() * to.size(), edges.size());
    for (StrictMention start : from) {
      for (StrictMention end : to) {
        // By their names: where the last stands there twice, both are the last.
        boolean bearer =
            start.id().equals(from.getLast().id()) && end.id().equals(to.getFirst().id());
        link(start, end, link, bearer ? link.id() : Optional.empty());
      }
    }
  }

  private void link(StrictMention from, StrictMention to, FlowLink link, Optional<String> given) {
    int before = edgesBetween.merge(new Ends(from.id(), to.id()), 1, Integer::sum) - 1;
    String id =
        given
            .filter(name -> !edgeIds.contains(name))
            .orElseGet(
                () -> "L_" + from.id() + "_" + to.id() + "_" + (before == 0 ? 0 : before + 1));
    edgeIds.add(id);
    StrictLabel label =
        link.text().map(text -> text.with(FlowStrings::label)).orElse(StrictLabel.NONE);
    edges.add(new StrictEdge(from, to, label, link.ends(), link.stroke(), link.backwards(), id));
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

  /** Whether a subgraph is not closed yet. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /**
   * Begins a subgraph.
   *
   * @param id the id, where there is one
   * @param label the title, where there is one
   */
  void begin(Optional<String> id, Optional<StrictLabel> label, FlowPlace place) {
    open.push(new Open(id, label, place, new ArrayList<>()));
  }

  /** What stands in the subgraph that is open, if one is. */
  void item(StrictMention item) {
    if (!open.isEmpty()) {
      open.element().items().add(item);
    }
  }

  /** Ends the subgraph that is open. */
  void end() throws FlowFault {
    Open closed = open.pop();
    limits.checkTitle(closed.label().isPresent());
    String id = closed.id().orElse("subGraph" + subgraphs.size());
    List<StrictMention> members = new ArrayList<>();
    for (StrictMention item : new SubgraphItems(closed.items()).distinct()) {
      if (!placed.contains(item.id())) {
        members.add(item);
      }
    }
    members.forEach(member -> placed.add(member.id()));
    subgraphIds.add(id);
    subgraphs.add(
        new StrictSubgraph(
            id,
            closed.label().orElse(StrictLabel.NONE).with(FlowStrings::trim),
            List.copyOf(members),
            closed.place()));
    item(new StrictMention(id, closed.place()));
  }

  StrictFlowchart.Chart chart() {
    return new StrictFlowchart.Chart(
        vertices.values().stream()
            .map(v -> new StrictVertex(v.id(), shown(v.label()), v.shape()))
            .toList(),
        edges.stream()
            .map(e ->
                new StrictEdge(
                    e.source(),
                    e.target(),
                    shown(e.label()),
                    e.ends(),
                    e.stroke(),
                    e.backwards(),
                    e.id()))
            .toList(),
        subgraphs.stream()
            .map(s -> new StrictSubgraph(s.id(), shown(s.label()), s.members(), s.place()))
            .toList());
  }

  private static StrictLabel shown(StrictLabel label) {
    return label.with(HiddenEntities::shown);
  }
}
