package dev.verbgraph.vocabulary;

import dev.verbgraph.model.RelationStatus;
import java.util.Optional;

/** What the vocabulary makes of a phrase. */
public sealed interface Meaning {

  /**
   * The vocabulary lists the phrase, or it lists it without the words that say when it holds.
   *
   * @param inverse whether the phrase names the object of the relation first
   * @param status what those words say; empty where it holds now
   */
  record Known(Relation relation, boolean inverse, Optional<RelationStatus> status)
      implements Meaning {}

  /**
   * A listed phrase with words that deny it.
   *
   * @param relation a relation of its own: no dependency, its type made from the letters and digits
   *     of the phrase
   */
  record Denied(Relation relation) implements Meaning {}

  /**
   * The vocabulary does not list it.
   *
   * @param relation a relation of its own: no dependency, its type made from the letters and digits
   *     of the phrase
   * @param near a listed phrase that was perhaps meant
   */
  record Unknown(Relation relation, Optional<String> near) implements Meaning {}

  /**
   * What is drawn, but not said: an edge without a verb on it.
   *
   * @param relation says no more than that the two are linked
   */
  record Neutral(Relation relation) implements Meaning {}

  /** There is no letter in the phrase that a type could be made from. */
  record Unusable() implements Meaning {}
}
