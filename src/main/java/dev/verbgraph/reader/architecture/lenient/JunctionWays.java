package dev.verbgraph.reader.architecture.lenient;

import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.Edge;
import dev.verbgraph.reader.architecture.grammar.ArchitectureStatement.End;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which services the edges of an architecture diagram link that meet at junctions. A junction is a
 * mere corner: an edge that leads to one goes on along the others, against no arrowhead.
 */
final class JunctionWays {

  /** Each with each, of more services, is nothing that anybody draws. */
  private static final int MOST_SERVICES = 100;

  private final Set<String> junctions;
  private final Map<String, List<Step>> steps = new HashMap<>();
  private final Set<String> services = new LinkedHashSet<>();
  private final List<Way> ways = new ArrayList<>();
  private final Set<Edge> used = new HashSet<>();

  /**
   * @param from the service where it begins
   * @param to where the last edge names the service at which it ends
   * @param title the first on an edge of it
   */
  record Way(String from, End to, Optional<String> title) {}

  /** An edge, the way it may be gone. */
  private record Step(Edge edge, End to) {}

  private record Reached(End at, Optional<String> title, Optional<Reached> before, Edge by) {}

  /**
   * @param junctions the ids of all
   * @param edges those that end at one of them, in the order of the text
   */
  JunctionWays(Set<String> junctions, List<Edge> edges) {
    this.junctions = junctions;
    for (Edge edge : edges) {
      boolean directed = edge.left().head() != edge.right().head();
      step(edge, edge.left(), edge.right(), !directed || edge.right().head());
      step(edge, edge.right(), edge.left(), !directed || edge.left().head());
    }
    if (services.size() <= MOST_SERVICES) {
      Set<List<String>> linked = new HashSet<>();
      services.forEach(service -> follow(service, linked));
    }
  }

  private void step(Edge edge, End from, End to, boolean passable) {
    if (!junctions.contains(from.id().text())) {
      services.add(from.id().text());
    }
    if (passable) {
      steps.computeIfAbsent(from.id().text(), id -> new ArrayList<>()).add(new Step(edge, to));
    }
  }

  /** The shortest way to each service, but none back where one leads there already. */
  private void follow(String service, Set<List<String>> linked) {
    Set<String> seen = new HashSet<>(Set.of(service));
    Deque<Reached> open = new ArrayDeque<>();
    for (Step step : steps.getOrDefault(service, List.of())) {
      open.add(new Reached(step.to, step.edge.title(), Optional.empty(), step.edge));
    }
    while (!open.isEmpty()) {
      Reached reached = open.remove();
      String id = reached.at.id().text();
      if (!seen.add(id)) {
        continue;
      }
      if (!junctions.contains(id)) {
        arrive(service, reached, linked);
        continue;
      }
      for (Step step : steps.getOrDefault(id, List.of())) {
        open.add(
            new Reached(
                step.to,
                reached.title.or(() -> step.edge.title()),
                Optional.of(reached),
                step.edge));
      }
    }
  }

  private void arrive(String service, Reached end, Set<List<String>> linked) {
    String id = end.at.id().text();
    if (!linked.contains(List.of(id, service))) {
      linked.add(List.of(service, id));
      ways.add(new Way(service, end.at, end.title));
    }
    for (Optional<Reached> each = Optional.of(end); each.isPresent(); each = each.get().before) {
      used.add(each.get().by);
    }
  }

  /** From each service, in the order in which the edges name them; may be empty. */
  List<Way> all() {
    return ways;
  }

  /** Whether an edge is on one of them. */
  boolean leadsOn(Edge edge) {
    return used.contains(edge);
  }
}
