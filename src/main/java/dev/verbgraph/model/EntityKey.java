package dev.verbgraph.model;

/**
 * What identifies an entity. It is opaque: made from names, and compared with others.
 *
 * <p>Why: docs/decisions/0024-names-of-any-length.md.
 */
public record EntityKey(String value) implements Comparable<EntityKey> {

  /** With the digest behind it, this is no longer than the longest key. */
  private static final int SHORTENED = 900;

  /**
   * A key of any length would not fit into an index.
   *
   * @return a key for this text, another one for each text
   */
  static EntityKey of(String text) {
    return new EntityKey(
        text.length() <= Names.LONGEST_INDEXED
            ? text
            : Names.beginning(text, SHORTENED) + " " + ContentHash.of(text));
  }

  /**
   * @param mark what tells one bearer of a name from the others
   * @return the key of that one, made of the key of the name
   */
  public EntityKey borneBy(String mark) {
    return of(value + " @ " + mark);
  }

  @Override
  public int compareTo(EntityKey other) {
    return value.compareTo(other.value);
  }

  /** As the graph and messages have it. */
  @Override
  public String toString() {
    return value;
  }
}
