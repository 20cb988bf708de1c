package dev.verbgraph.cli;

import dev.verbgraph.store.Target;
import java.io.PrintWriter;

/** The Neo4j of this machine, for commands that name no other. */
@FunctionalInterface
public interface OwnNeo4j {

  /**
   * Starts it if it does not run.
   *
   * @param talk where to say what one is waiting for
   */
  Target target(PrintWriter talk);
}
