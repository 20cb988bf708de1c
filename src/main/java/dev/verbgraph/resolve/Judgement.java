package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Term;
import dev.verbgraph.vocabulary.Meaning;
import dev.verbgraph.vocabulary.Relation;
import java.util.Map;
import java.util.Optional;

/** Tells what became of the things that a note says, one by one. */
final class Judgement {

  private final Keys keys;
  private final Map<EntityKey, Entity> entities;
  private final ReadDocument document;

  private Judgement(Keys keys, Map<EntityKey, Entity> entities, ReadDocument document) {
    this.keys = keys;
    this.entities = entities;
    this.document = document;
  }

  static JudgedNote of(ReadDocument document, Keys keys, Map<EntityKey, Entity> entities) {
    Judgement judgement = new Judgement(keys, entities, document);
    return new JudgedNote(
        document.note(),
        document.note().listings().stream()
            .map(listing -> new JudgedNote.JudgedListing(listing, judgement.name(listing.term())))
            .toList(),
        document.note().statements().stream().map(judgement::judged).toList(),
        document.note().passages().stream()
            .filter(passage -> !passage.atLarge())
            .map(passage -> new JudgedNote.JudgedPassage(passage, judgement.name(passage.about())))
            .toList());
  }

  private String name(Term term) {
    return requireNonNull(entities.get(keys.key(term, document))).name();
  }

  /** Words that are no relation are told by the one that stands for them. */
  private JudgedNote.JudgedStatement judged(Statement statement) {
    boolean neutral = document.rules().meaning(statement) instanceof Meaning.Neutral;
    return new JudgedNote.JudgedStatement(
        neutral ? statement.stating(Statement.LINKS_TO) : statement, relation(statement));
  }

  private Optional<StatedRelation> relation(Statement statement) {
    String subject = name(statement.subject());
    String object = name(statement.object());
    return switch (document.rules().meaning(statement)) {
      case Meaning.Known(Relation relation, boolean inverse, Optional<RelationStatus> status) ->
          Optional.of(
              inverse
                  ? relation(object, relation, subject, status)
                  : relation(subject, relation, object, status));
      case Meaning.Unknown unknown ->
          Optional.of(relation(subject, unknown.relation(), object, Optional.empty()));
      case Meaning.Denied denied ->
          Optional.of(
              relation(subject, denied.relation(), object, Optional.of(RelationStatus.DENIED)));
      case Meaning.Neutral(Relation relation) ->
          Optional.of(relation(subject, relation, object, Optional.empty()));
      case Meaning.Unusable unusable -> Optional.empty();
    };
  }

  private static StatedRelation relation(
      String subject, Relation relation, String object, Optional<RelationStatus> status) {
    Optional<StatedRelation.Need> need =
        switch (relation.dependency()) {
          case SUBJECT_ON_OBJECT ->
              relation
                  .strength()
                  .map(strength -> new StatedRelation.Need(subject, object, strength));
          case OBJECT_ON_SUBJECT ->
              relation
                  .strength()
                  .map(strength -> new StatedRelation.Need(object, subject, strength));
          case NONE -> Optional.empty();
        };
    return new StatedRelation(subject, relation.type(), object, status, need);
  }
}
