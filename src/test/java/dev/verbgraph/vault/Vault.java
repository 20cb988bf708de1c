package dev.verbgraph.vault;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder of notes of which everything is known: random things, facts between them, and each fact
 * written in a random notation. The same seed makes the same vault.
 *
 * @param documents with different paths
 */
record Vault(List<Document> documents) {

  static Vault of(long seed) {
    return new VaultWriter(new Random(seed)).write();
  }

  /** All facts in it, in the order of the files. */
  List<Written> written() {
    return documents.stream().flatMap(document -> document.written().stream()).toList();
  }

  /** What it names in facts and listings. */
  Set<Thing> named() {
    return documents.stream()
        .flatMap(document -> document.named().stream())
        .collect(Collectors.toSet());
  }
}
