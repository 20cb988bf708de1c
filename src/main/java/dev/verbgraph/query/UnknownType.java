package dev.verbgraph.query;

import java.util.List;

/** The graph has no relationships of that type. */
public final class UnknownType extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> near;

  UnknownType(String type, List<String> near) {
    super("no relation is called " + type);
    this.near = List.copyOf(near);
  }

  /**
   * @return up to three types that may be meant, the nearest first; may be empty
   */
  public List<String> near() {
    return near;
  }
}
