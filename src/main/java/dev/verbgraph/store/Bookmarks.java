package dev.verbgraph.store;

import java.util.Set;

/**
 * Where the bookmarks of a cluster are kept from one connection to the next: by them its members
 * know what they must have heard of before they answer. Bookmarks are opaque; the Neo4j manual,
 * "Causal consistency", says how they come about.
 *
 * <p>Why: docs/decisions/0067-a-cluster-answers-as-one-server.md.
 */
public interface Bookmarks {

  /**
   * @return what former connections have kept; may be empty
   */
  Set<String> kept();

  /**
   * Keeps what was written now. What other connections keep at the same time stays.
   *
   * @param before those that this connection has kept or found, and that these stand for, too
   * @param now those to keep
   */
  void replace(Set<String> before, Set<String> now);

  /**
   * The cluster does not know them, or no member has what they are of: forgets them, and tells
   * whoever asks something that answers may be older.
   */
  void drop(Set<String> unknown);
}
