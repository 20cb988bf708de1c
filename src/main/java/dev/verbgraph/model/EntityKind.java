package dev.verbgraph.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What sort of thing an entity is: the second label of its node. In the order in which they win
 * when notes disagree.
 */
public enum EntityKind {
  SERVICE,
  CATEGORY,
  PACKAGE,
  TOOL,
  TECHNOLOGY,
  PROTOCOL,
  CONCEPT;

  /** The label in Neo4j and in the vocabulary, for example {@code Service}. */
  public String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * @param label a label in any letter case
   * @return the kind, or empty when there is none of that name
   */
  public static Optional<EntityKind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(label)).findFirst();
  }
}
