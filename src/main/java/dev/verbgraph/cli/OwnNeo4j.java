package dev.verbgraph.cli;

import dev.verbgraph.store.Target;

/** The Neo4j of this machine, for commands that name no other. */
@FunctionalInterface
public interface OwnNeo4j {

  /**
   * Starts it if it does not run.
   *
   * @throws Refusal when it cannot be started
   */
  Target target();
}
