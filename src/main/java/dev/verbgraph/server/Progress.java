package dev.verbgraph.server;

import java.time.Duration;

/**
 * Is told, several times a second, what a call is waiting for. How to show it is the listener's
 * business.
 */
@FunctionalInterface
public interface Progress {
  /** Says nothing to anybody. */
  Progress SILENT = (forWhat, elapsed) -> {};

  /**
   * @param forWhat a clause without a full stop, for example {@code Neo4j is starting}
   * @param elapsed how long this wait has lasted
   */
  void waiting(String forWhat, Duration elapsed);
}
