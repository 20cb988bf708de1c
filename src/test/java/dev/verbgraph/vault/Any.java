package dev.verbgraph.vault;

import java.util.List;
import java.util.Random;

/** Leaves it to chance. */
final class Any {

  private Any() {}

  /**
   * @param all at least one
   */
  static <T> T of(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
