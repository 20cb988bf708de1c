package dev.verbgraph.store;

import dev.verbgraph.model.ContentHash;
import dev.verbgraph.vocabulary.Rules;

/**
 * What tells rules from all others, so that they are kept once for all documents that were read
 * with them.
 */
public record RulesId(String value) implements Comparable<RulesId> {

  public static RulesId of(Rules rules) {
    return new RulesId(ContentHash.of(StoredJson.of(rules)).hex());
  }

  @Override
  public int compareTo(RulesId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
