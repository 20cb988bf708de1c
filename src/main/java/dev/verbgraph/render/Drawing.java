package dev.verbgraph.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer as nodes and arrows.
 *
 * @param both whether a tree goes along some arrows and against others, and has to tell which
 * @param roots where a tree starts: ids of nodes
 * @param nodes id to label, in the order in which they are first spoken of
 * @param arrows in order
 */
public record Drawing(
    boolean both, List<String> roots, Map<String, String> nodes, List<Arrow> arrows) {

  /**
   * @param from the id of a node
   * @param to the id of a node
   * @param label the relation types
   * @param soft whether it is drawn weaker than others
   * @param up whether a tree goes along it from {@code to} to {@code from}
   */
  public record Arrow(String from, String to, String label, boolean soft, boolean up) {

    String parent() {
      return up ? to : from;
    }

    String child() {
      return up ? from : to;
    }
  }

  /** Collects nodes and arrows. */
  static final class Builder {
    private final boolean both;
    private final List<String> roots = new ArrayList<>();
    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    Builder(boolean both) {
      this.both = both;
    }

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
      return new Drawing(both, roots, nodes, List.copyOf(arrows));
    }
  }
}
