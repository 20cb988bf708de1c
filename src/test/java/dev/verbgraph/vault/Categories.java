package dev.verbgraph.vault;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What services are grouped by. */
final class Categories {

  private static final List<Thing> ALL =
      Stream.of("Storage", "Compute", "Security Services", "Database Services", "Analytics")
          .map(Thing::of)
          .toList();

  private Categories() {}

  static Thing any(Random random) {
    return Any.of(ALL, random);
  }
}
