package dev.verbgraph.query;

/** Which end of a dependency is asked for. */
public enum Direction {
  /** What an entity needs. */
  NEEDS("depends"),
  /** What needs an entity. */
  NEEDED_BY("dependents");

  private final String question;

  Direction(String question) {
    this.question = question;
  }

  String statement() {
    return "ask/" + question;
  }

  /** The statement for the dependencies among what is found. */
  String webStatement() {
    return "internal/" + question + "-web";
  }
}
