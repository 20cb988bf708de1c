package dev.verbgraph.cli.context;

/** How much is answered at once. */
public final class Limits {

  /** More than a graph has entities: no limit, in a form that every statement takes. */
  public static final long ALL = 1_000_000_000L;

  /** Equally short ways between two entities can be many; nobody reads more of them. */
  public static final long WAYS = 100;

  private Limits() {}
}
