package dev.verbgraph.resolve;

import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.Optional;

/**
 * What a statement means: its phrase is a type, and its ends are called as the graph calls them and
 * stand the way round that the type wants.
 *
 * @param status why it does not hold for good; empty where it does
 * @param need who needs whom by it; empty where nobody needs anybody
 */
public record StatedRelation(
    String subject,
    RelationType type,
    String object,
    Optional<RelationStatus> status,
    Optional<Need> need) {

  /**
   * @param from what depends
   * @param to what it needs
   */
  public record Need(String from, String to, Strength strength) {}
}
