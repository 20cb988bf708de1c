package dev.verbgraph.query;

/** Which end of a dependency is asked for. */
public enum Direction {
  /** What an entity needs. */
  NEEDS("ask/depends"),
  /** What needs an entity. */
  NEEDED_BY("ask/dependents");

  private final String statement;

  Direction(String statement) {
    this.statement = statement;
  }

  String statement() {
    return statement;
  }

  /** The statement for the dependencies among what is found. */
  String webStatement() {
    return statement + "-web";
  }
}
