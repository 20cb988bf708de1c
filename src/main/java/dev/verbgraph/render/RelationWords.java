package dev.verbgraph.render;

import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import java.util.Optional;

/** How relations are called where people read them. */
final class RelationWords {

  private RelationWords() {}

  /**
   * @return the type, with its status behind it where it has one: {@code USES (planned)}
   */
  static String of(RelationType type, Optional<RelationStatus> status) {
    return type + status.map(RelationStatus::word).map(word -> " (" + word + ")").orElse("");
  }
}
