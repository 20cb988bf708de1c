package dev.verbgraph.query;

import dev.verbgraph.model.RelationType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How verbs are read from either end, as the rules of the notes in a graph have it.
 *
 * <p>Why: docs/decisions/0048-a-verb-is-read-the-way-one-goes.md.
 *
 * @param inverse the words with the object first, {@code hosted by} for {@code HOSTS}; a type
 *     without such words is missing
 * @param turned the types of which the object depends on the subject
 */
public record Verbs(Map<RelationType, String> inverse, Set<RelationType> turned) {

  /** Of a graph without rules: every verb is read forward. */
  public static final Verbs NONE = new Verbs(Map.of(), Set.of());

  /**
   * @return the words that lead from the object of such a statement to its subject
   */
  public Optional<String> inverse(RelationType type) {
    return Optional.ofNullable(inverse.get(type));
  }

  /**
   * @return whether a dependency by this type leads from the object of the statement to its subject
   */
  public boolean turns(RelationType type) {
    return turned.contains(type);
  }
}
