package dev.verbgraph.query;

import java.util.List;

/** There is no entity of that name. */
public final class UnknownName extends NameException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> near;
  private final boolean emptyGraph;

  UnknownName(String name, List<String> near, boolean emptyGraph) {
    super(name, "no entity is called " + name);
    this.near = near;
    this.emptyGraph = emptyGraph;
  }

  /** Names of entities that were perhaps meant, the nearest first, at most three; may be empty. */
  public List<String> near() {
    return near;
  }

  /** Whether there is no entity at all: nothing was imported yet. */
  public boolean emptyGraph() {
    return emptyGraph;
  }
}
