package dev.verbgraph.query;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.query.Cycles.Knot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/**
 * Tarjan's search for strongly connected parts, without recursion: chains may be longer than the
 * stack of calls.
 */
final class CycleFinder {

  private record Visit(EntityKey node, Iterator<EntityKey> next) {}

  private final Map<EntityKey, List<EntityKey>> needs;
  private final Map<EntityKey, Integer> indexes = new HashMap<>();
  private final Map<EntityKey, Integer> lowest = new HashMap<>();
  private final Deque<EntityKey> open = new ArrayDeque<>();
  private final Set<EntityKey> isOpen = new HashSet<>();
  private final List<Knot> knots = new ArrayList<>();

  private CycleFinder(Map<EntityKey, List<EntityKey>> needs) {
    this.needs = needs;
  }

  static List<Knot> knots(SortedMap<EntityKey, List<EntityKey>> needs) {
    CycleFinder finder = new CycleFinder(needs);
    needs.keySet().stream()
        .filter(node -> !finder.indexes.containsKey(node))
        .forEach(finder::visitFrom);
    return finder.knots.stream()
        .sorted(Comparator.comparing(knot -> knot.members().getFirst()))
        .toList();
  }

  private void visitFrom(EntityKey start) {
    Deque<Visit> visits = new ArrayDeque<>();
    visits.push(enter(start));
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.next().hasNext()) {
        EntityKey needed = visit.next().next();
        if (!indexes.containsKey(needed)) {
          visits.push(enter(needed));
        } else if (isOpen.contains(needed)) {
          lowest.merge(visit.node(), indexes.get(needed), Math::min);
        }
      } else {
        visits.pop();
        if (!visits.isEmpty()) {
          lowest.merge(visits.peek().node(), lowest.get(visit.node()), Math::min);
        }
        leave(visit.node());
      }
    }
  }

  private Visit enter(EntityKey node) {
    indexes.put(node, indexes.size());
    lowest.put(node, indexes.get(node));
    open.push(node);
    isOpen.add(node);
    return new Visit(node, needs.getOrDefault(node, List.of()).iterator());
  }

  private void leave(EntityKey node) {
    if (!Objects.equals(lowest.get(node), indexes.get(node))) {
      return;
    }
    List<EntityKey> members = new ArrayList<>();
    EntityKey member;
    do {
      member = open.pop();
      isOpen.remove(member);
      members.add(member);
    } while (!member.equals(node));
    if (members.size() > 1 || needs.getOrDefault(node, List.of()).contains(node)) {
      members.sort(null);
      knots.add(new Knot(List.copyOf(members), cycle(members.getFirst(), Set.copyOf(members))));
    }
  }

  /** Breadth first, so that the first way back is a shortest one. */
  private List<EntityKey> cycle(EntityKey start, Set<EntityKey> members) {
    Map<EntityKey, EntityKey> from = new HashMap<>();
    Deque<EntityKey> next = new ArrayDeque<>(List.of(start));
    while (!from.containsKey(start)) {
      EntityKey node = next.remove();
      needs.getOrDefault(node, List.of()).stream()
          .filter(members::contains)
          .filter(needed -> from.putIfAbsent(needed, node) == null)
          .forEach(next::add);
    }
    Deque<EntityKey> cycle = new ArrayDeque<>(List.of(start));
    do {
      cycle.addFirst(requireNonNull(from.get(cycle.getFirst())));
    } while (!cycle.getFirst().equals(start));
    return List.copyOf(cycle);
  }
}
