package dev.verbgraph.vault;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact in a note.
 *
 * @param line where it stands
 * @param from the first line of the block that it stands in: a list, a table, a diagram
 * @param to the last line of the block
 * @param links the forms of the links that say it; may be empty
 */
record Written(
    Fact fact,
    Notation notation,
    List<LinkForm> links,
    String document,
    int line,
    int from,
    int to) {

  Stream<Relation> relations() {
    return fact.relations(document, line);
  }

  boolean isInBlock(int other) {
    return from <= other && other <= to;
  }
}
