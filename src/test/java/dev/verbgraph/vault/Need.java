package dev.verbgraph.vault;

import dev.verbgraph.model.Strength;
import java.util.Optional;

/** Who needs whom by a fact. */
enum Need {
  SUBJECT_NEEDS_OBJECT(Optional.of(Strength.HARD)),
  SUBJECT_WORKS_WITH_OBJECT(Optional.of(Strength.SOFT)),
  OBJECT_NEEDS_SUBJECT(Optional.of(Strength.HARD)),
  OBJECT_WORKS_WITH_SUBJECT(Optional.of(Strength.SOFT)),
  NOBODY(Optional.empty());

  final Optional<Strength> strength;

  Need(Optional<Strength> strength) {
    this.strength = strength;
  }

  boolean isOfObject() {
    return this == OBJECT_NEEDS_SUBJECT || this == OBJECT_WORKS_WITH_SUBJECT;
  }
}
