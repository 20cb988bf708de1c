package dev.verbgraph.problem;

/** The user, or somebody with the right to, ended what was under way. */
public sealed interface Interrupted extends UserProblem {

  /** The work is undone: Neo4j undoes what nobody finishes. */
  record Undone() implements Interrupted {}

  /** A Neo4j that is starting goes on starting. */
  record Starting() implements Interrupted {}
}
