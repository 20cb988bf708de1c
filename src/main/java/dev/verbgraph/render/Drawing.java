package dev.verbgraph.render;

import dev.verbgraph.model.Strength;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer as nodes and arrows.
 *
 * @param roots where a tree starts: ids of nodes
 * @param nodes id to label, in the order in which they are first spoken of
 * @param arrows in order
 */
public record Drawing(List<String> roots, Map<String, String> nodes, List<Arrow> arrows) {

  /** What an arrow says. Each is drawn in a way of its own, which a legend explains. */
  public enum Sort {
    STATEMENT("statement of a note"),
    HARD("depends on (hard)"),
    SOFT("depends on (soft)");

    private final String meaning;

    Sort(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }

    static Sort of(Strength strength) {
      return switch (strength) {
        case HARD -> HARD;
        case SOFT -> SOFT;
      };
    }
  }

  /**
   * @param from the id of a node: the subject of a statement, or what depends
   * @param to the id of a node
   * @param label the words that lead there
   * @param back the words that lead back
   * @param up whether a tree goes along it from {@code to} to {@code from}
   */
  public record Arrow(String from, String to, Sort sort, String label, String back, boolean up) {

    String parent() {
      return up ? to : from;
    }

    String child() {
      return up ? from : to;
    }
  }

  /** The sorts of arrows that there are, in their order. */
  List<Sort> sorts() {
    return arrows.stream().map(Arrow::sort).distinct().sorted().toList();
  }

  /** What a tree hangs on each node. */
  Map<String, List<Arrow>> children() {
    Map<String, List<Arrow>> children = new LinkedHashMap<>();
    arrows.forEach(
        arrow -> children.computeIfAbsent(arrow.parent(), id -> new ArrayList<>()).add(arrow));
    return children;
  }

  /**
   * @return as many arrows, those nearest to the roots, then the first of the others; with their
   *     nodes
   */
  Drawing first(int most) {
    if (arrows.size() <= most) {
      return this;
    }
    Map<String, List<Arrow>> children = children();
    Set<String> near = new LinkedHashSet<>(roots);
    Deque<String> next = new ArrayDeque<>(roots);
    Set<Arrow> drawn = new LinkedHashSet<>();
    while (!next.isEmpty()) {
      for (Arrow arrow : children.getOrDefault(next.remove(), List.of())) {
        if (drawn.size() < most) {
          drawn.add(arrow);
          if (near.add(arrow.child())) {
            next.add(arrow.child());
          }
        }
      }
    }
    for (Arrow arrow : arrows) {
      if (drawn.size() < most && drawn.add(arrow)) {
        near.add(arrow.from());
        near.add(arrow.to());
      }
    }
    Map<String, String> named = new LinkedHashMap<>(nodes);
    named.keySet().retainAll(near);
    return new Drawing(roots, named, List.copyOf(drawn));
  }

  /** Collects nodes and arrows. */
  static final class Builder {
    private final List<String> roots = new ArrayList<>();
    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    Builder root(String id, String label) {
      roots.add(id);
      return node(id, label);
    }

    Builder node(String id, String label) {
      nodes.putIfAbsent(id, label);
      return this;
    }

    Builder arrow(Arrow arrow) {
      arrows.add(arrow);
      return this;
    }

    Drawing build() {
      return new Drawing(roots, nodes, List.copyOf(arrows));
    }
  }
}
