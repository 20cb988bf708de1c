package dev.verbgraph.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Why what a note says does not hold for good: it is not so yet, not for long, or not at all. What
 * holds has no status.
 *
 * <p>Why: docs/decisions/0041-what-does-not-hold-for-good.md.
 */
public enum RelationStatus {
  PLANNED,
  DEPRECATED,
  DENIED;

  /** The type of dependencies that follow from statements of this status; none from denied ones. */
  public Optional<RelationType> dependency() {
    return switch (this) {
      case PLANNED -> Optional.of(RelationType.PLANNED_DEPENDENCY);
      case DEPRECATED -> Optional.of(RelationType.DEPRECATED_DEPENDENCY);
      case DENIED -> Optional.empty();
    };
  }

  /** The word in the graph, in the vocabulary and in answers, such as {@code planned}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param word what {@link #word} gives
   * @throws IllegalArgumentException when it is none of them
   */
  public static RelationStatus ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
