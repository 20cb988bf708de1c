package dev.verbgraph.render;

import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How relations are called where people read them. Against its verb a relation is called by the
 * inverse words of the vocabulary, {@code hosted by}; where it has none, the arrow is turned:
 * {@code <- SCALES_WITH}. A status follows: {@code USES (planned)}.
 */
record RelationWords(Verbs verbs) {

  /**
   * @param forward whether one goes from the subject to the object
   */
  String statement(RelationType type, Optional<RelationStatus> status, boolean forward) {
    String words = forward ? type.name() : verbs.inverse(type).orElse("<- " + type.name());
    return words + reserve(status);
  }

  /** From the subject to the object: no verb need be known for that. */
  static String forward(RelationType type, Optional<RelationStatus> status) {
    return type.name() + reserve(status);
  }

  private static String reserve(Optional<RelationStatus> status) {
    return status.map(RelationStatus::word).map(word -> " (" + word + ")").orElse("");
  }

  /** From what depends to what it needs. */
  String need(RelationType type, Optional<RelationStatus> status) {
    return statement(type, status, !verbs.turns(type));
  }

  /** The same for several types. */
  List<String> needs(List<RelationType> types) {
    return types.stream().map(type -> need(type, Optional.empty())).toList();
  }

  /** From what is needed to what depends on it. */
  String needed(RelationType type, Optional<RelationStatus> status) {
    return statement(type, status, verbs.turns(type));
  }

  /**
   * @param up whether a tree goes from what is needed to what depends on it
   * @return an arrow for a dependency by several types
   */
  Drawing.Arrow dependency(
      String from, String to, List<RelationType> types, Strength strength, boolean up) {
    return new Drawing.Arrow(
        from,
        to,
        Drawing.Sort.of(strength),
        String.join(", ", needs(types)),
        types.stream()
            .map(type -> needed(type, Optional.empty()))
            .collect(Collectors.joining(", ")),
        up);
  }

  /** The same for one type, in a tree that goes to what is needed. */
  Drawing.Arrow dependency(
      String from,
      String to,
      RelationType type,
      Optional<RelationStatus> status,
      Strength strength) {
    return new Drawing.Arrow(
        from, to, Drawing.Sort.of(strength), need(type, status), needed(type, status), false);
  }

  /**
   * @param up whether a tree goes from the object to the subject
   */
  Drawing.Arrow statement(
      String subject,
      String object,
      RelationType type,
      Optional<RelationStatus> status,
      boolean up) {
    return new Drawing.Arrow(
        subject,
        object,
        Drawing.Sort.STATEMENT,
        statement(type, status, true),
        statement(type, status, false),
        up);
  }
}
