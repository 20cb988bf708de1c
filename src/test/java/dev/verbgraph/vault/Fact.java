package dev.verbgraph.vault;

import java.util.Optional;
import java.util.stream.Stream;

/** A truth of the vault. */
record Fact(Thing subject, Verb verb, Thing object) {

  /**
   * @param document the path of the note that says so
   * @param line where
   * @return what the graph must hold
   */
  Stream<Relation> relations(String document, int line) {
    String type = verb.type();
    Relation said =
        new Relation(subject.title(), type, object.title(), Optional.empty(), type, document, line);
    if (verb.need() == Need.NOBODY) {
      return Stream.of(said);
    }
    boolean turned = verb.need().isOfObject();
    Relation needed =
        new Relation(
            turned ? object.title() : subject.title(),
            Verb.DEPENDS_ON.type(),
            turned ? subject.title() : object.title(),
            verb.need().strength,
            type,
            document,
            line);
    // To say "depends on" is the dependency itself.
    return verb.equals(Verb.DEPENDS_ON) ? Stream.of(needed) : Stream.of(said, needed);
  }
}
