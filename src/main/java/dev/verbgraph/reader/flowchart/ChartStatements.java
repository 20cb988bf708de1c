package dev.verbgraph.reader.flowchart;

import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.reader.flowchart.strict.FlowPlace;
import dev.verbgraph.reader.flowchart.strict.LinkEnds;
import dev.verbgraph.reader.flowchart.strict.LinkStroke;
import dev.verbgraph.reader.flowchart.strict.StrictEdge;
import dev.verbgraph.reader.flowchart.strict.StrictFlowchart;
import dev.verbgraph.reader.flowchart.strict.StrictMention;
import dev.verbgraph.reader.flowchart.strict.StrictSubgraph;
import dev.verbgraph.reader.flowchart.strict.StrictVertex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the vertices, edges and subgraphs of a flowchart state. */
final class ChartStatements {

  /** Mermaid's words for a diamond, in brackets and as shapes of vertices. */
  private static final Set<String> DIAMONDS = Set.of("diamond", "diam", "decision", "question");

  private final BlockPlaces places;

  /** What the picture shows for an id. */
  private final Map<String, String> names = new HashMap<>();

  /** What the way leads on from in more than one direction. */
  private final Set<String> decisions = new HashSet<>();

  /** Those of them that ask: nothing is done to a question. */
  private final Set<String> questions = new HashSet<>();

  private final List<Placed> said = new ArrayList<>();

  private record Placed(int at, Statement statement) {}

  ChartStatements(StrictFlowchart.Chart chart, BlockPlaces places) {
    this.places = places;
    for (StrictVertex vertex : chart.vertices()) {
      String name = FlowchartLabel.clean(vertex.label());
      names.put(vertex.id(), name.isEmpty() ? vertex.id() : name);
      if (name.endsWith("?")) {
        questions.add(vertex.id());
      }
      if (name.endsWith("?") || vertex.shape().filter(DIAMONDS::contains).isPresent()) {
        decisions.add(vertex.id());
      }
    }
    for (StrictSubgraph subgraph : chart.subgraphs()) {
      String name = FlowchartLabel.clean(subgraph.label());
      names.put(subgraph.id(), name.isEmpty() ? subgraph.id() : name);
    }
    contained(chart.subgraphs());
    chart.edges().forEach(this::edge);
  }

  /** In the order of the text. */
  List<Statement> all() {
    return said.stream()
        .sorted(Comparator.comparingInt(Placed::at))
        .map(Placed::statement)
        .toList();
  }

  private void contained(List<StrictSubgraph> subgraphs) {
    Map<String, String> containers = new HashMap<>();
    for (StrictSubgraph subgraph : subgraphs) {
      subgraph.members().forEach(member -> containers.put(member.id(), subgraph.id()));
    }
    Set<String> frames = new HashSet<>();
    for (StrictSubgraph subgraph : subgraphs) {
      if (FlowchartLabel.clean(subgraph.label()).isEmpty()) {
        frames.add(subgraph.id());
      }
    }
    // Outer ones first: so what is around a frame is known before what is in it.
    for (StrictSubgraph subgraph : subgraphs.reversed()) {
      if (frames.contains(subgraph.id())) {
        Optional<String> around = Optional.ofNullable(containers.get(subgraph.id()));
        subgraph
            .members()
            .forEach(member -> containers.compute(member.id(), (id, it) -> around.orElse(null)));
      }
    }
    for (StrictSubgraph subgraph : subgraphs) {
      for (StrictMention member : subgraph.members()) {
        Optional.ofNullable(containers.get(member.id()))
            .filter(around -> names.containsKey(member.id()) && !frames.contains(member.id()))
            .filter(around -> !around.equals(member.id()))
            .ifPresent(around -> contains(around, member));
      }
    }
  }

  private void contains(String container, StrictMention member) {
    add(container, Statement.CONTAINS, Statement.Form.STATED, member, member.place());
  }

  private void edge(StrictEdge edge) {
    if (edge.stroke() == LinkStroke.INVISIBLE) {
      return;
    }
    if (!edge.backwards()) {
      says(edge.source(), edge, edge.target());
    }
    if (edge.backwards() || edge.ends() == LinkEnds.DOUBLE_POINT) {
      says(edge.target(), edge, edge.source());
    }
  }

  private void says(StrictMention subject, StrictEdge edge, StrictMention object) {
    FlowPlace place = new FlowPlace(edge.source().place().from(), edge.target().place().to());
    String phrase = FlowchartLabel.phrase(edge.label());
    Statement.Form form =
        decisions.contains(subject.id()) || questions.contains(object.id())
            ? Statement.Form.ANSWER
            : phrase.isEmpty() ? Statement.Form.ARROW : Statement.Form.EDGE;
    add(subject.id(), phrase.isEmpty() ? Statement.LINKS_TO : phrase, form, object, place);
  }

  /**
   * @param place what says so
   */
  private void add(
      String subject, String phrase, Statement.Form form, StrictMention object, FlowPlace place) {
    said.add(
        new Placed(
            object.place().from(),
            new Statement(
                term(subject),
                phrase,
                term(object.id()),
                places.span(object.place()),
                places.quote(place),
                form)));
  }

  private Term term(String id) {
    return Term.of(names.getOrDefault(id, id));
  }
}
