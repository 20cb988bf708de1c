package dev.verbgraph.vault;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A note with one damaged line.
 *
 * @param near a fact of the block that the line belongs to
 * @param line the number of the line
 */
record Broken(Document document, Written near, int line, Damage damage) {

  /**
   * @return a line of a block that states something, damaged; empty where it has no place for the
   *     damage that chance has chosen
   */
  static Optional<Broken> of(Vault vault, Random random) {
    List<Written> written = vault.written();
    Written near = Any.of(written, random);
    Document document =
        vault.documents().stream()
            .filter(each -> each.path().equals(near.document()))
            .findFirst()
            .orElseThrow();
    // Mostly the line of the fact itself, at times one that opens or heads the block.
    int line = random.nextInt(3) > 0 ? near.line() : random.nextInt(near.from(), near.to() + 1);
    Damage damage = Any.of(List.of(Damage.values()), random);
    String whole = document.lines().get(line - 1);
    String damaged = damage.to(whole, random);
    return damaged.equals(whole)
        ? Optional.empty()
        : Optional.of(new Broken(document.with(line, damaged), near, line, damage));
  }

  String text() {
    return document.lines().get(line - 1);
  }
}
