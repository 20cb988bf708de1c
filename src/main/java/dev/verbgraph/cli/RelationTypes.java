package dev.verbgraph.cli;

import java.util.List;
import java.util.Locale;

/** Relation types as people type them. */
final class RelationTypes {

  private RelationTypes() {}

  /** @return the types as the graph has them: {@code scales with} and {@code scales_with} are {@code SCALES_WITH} */
  static List<String> of(List<String> typed) {
    return typed.stream().map(type -> type.strip().replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT)).toList();
  }
}
