package dev.verbgraph.vault;

import java.util.Random;

/**
 * A fact in words.
 *
 * @param left what stands first
 * @param phrase the words between them
 * @param right what stands last
 */
record Saying(Thing left, String phrase, Thing right, Fact fact) {

  /** From either side, where there are words for it. */
  static Saying of(Fact fact, Random random) {
    Verb verb = fact.verb();
    return !verb.inverse().isEmpty() && random.nextBoolean()
        ? new Saying(fact.object(), Any.of(verb.inverse(), random), fact.subject(), fact)
        : new Saying(fact.subject(), Any.of(verb.phrases(), random), fact.object(), fact);
  }

  /** Whether the same words can say both. */
  boolean isLike(Saying other) {
    return left.equals(other.left) && phrase.equals(other.phrase);
  }
}
