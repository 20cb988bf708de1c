package dev.verbgraph.cli;

/** How much is answered at once. */
final class Limits {

  /** More than a graph has entities: no limit, in a form that every statement takes. */
  static final long ALL = 1_000_000_000L;

  /** Equally short ways between two entities can be many; nobody reads more of them. */
  static final long WAYS = 100;

  private Limits() {}
}
