package dev.verbgraph.vault;

import dev.verbgraph.model.Strength;
import java.util.Optional;

/**
 * A relationship of the graph at one of its places, in words that truth and graph have in common.
 */
record Relation(
    String subject,
    String type,
    String object,
    Optional<Strength> dependency,
    String via,
    String document,
    int line) {

  @Override
  public String toString() {
    String strength = dependency.map(it -> " (" + it.word() + ", via " + via + ")").orElse("");
    return document + ":" + line + " " + subject + " " + type + " " + object + strength;
  }
}
