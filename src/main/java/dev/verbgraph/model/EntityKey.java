package dev.verbgraph.model;

/** What identifies an entity. It is opaque: made by {@link Identity}, and compared with others. */
public record EntityKey(String value) implements Comparable<EntityKey> {

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
