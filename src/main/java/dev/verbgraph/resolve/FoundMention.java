package dev.verbgraph.resolve;

import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Names;

/**
 * A mention in a passage of a document.
 *
 * @param about the key of the entity that the passage describes
 * @param part the part of its description that the passage is
 * @param line where the mention stands in the file, from 1
 * @param column from 1
 */
record FoundMention(EntityKey about, String part, Mention mention, int line, int column) {

  Evidence evidence(String phrase) {
    return new Evidence(line, column, phrase, mention.sentence());
  }

  /**
   * Whether what is described is accessed with what is mentioned.
   *
   * @param kind of that
   */
  boolean isAccess(EntityKind kind) {
    return switch (kind) {
      case PACKAGE -> mention.withPython() || Names.fold(part).contains("python");
      case TOOL, PROTOCOL -> mention.access();
      case SERVICE, CONCEPT, CATEGORY, TECHNOLOGY -> false;
    };
  }
}
