package dev.verbgraph.query;

/** Which end of a dependency is asked for. */
public enum Direction {
  /** What an entity needs. */
  NEEDS,
  /** What needs an entity. */
  NEEDED_BY
}
