package dev.verbgraph.model;

/**
 * The type of a relationship between entities, for example {@code SCALES_WITH}.
 *
 * @param name as Neo4j has it; {@link TypeNames} makes it of words
 */
public record RelationType(String name) implements Comparable<RelationType> {

  /** The type of the dependency layer. */
  public static final RelationType DEPENDS_ON = new RelationType("DEPENDS_ON");

  /** The type of dependencies that are not there yet. */
  public static final RelationType PLANNED_DEPENDENCY = new RelationType("PLANNED_DEPENDENCY");

  /** The type of dependencies that are going away. */
  public static final RelationType DEPRECATED_DEPENDENCY =
      new RelationType("DEPRECATED_DEPENDENCY");

  /** The type that leads from a service to its category. */
  public static final RelationType IN_CATEGORY = new RelationType("IN_CATEGORY");

  /** Whom to call. */
  public static final RelationType OWNED_BY = new RelationType("OWNED_BY");

  @Override
  public int compareTo(RelationType other) {
    return name.compareTo(other.name);
  }

  /** As the graph and messages have it. */
  @Override
  public String toString() {
    return name;
  }
}
