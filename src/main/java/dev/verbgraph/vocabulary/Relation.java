package dev.verbgraph.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import java.util.List;
import java.util.Optional;

/**
 * One relation type of the vocabulary.
 *
 * @param type the relationship type in Neo4j, UPPER_SNAKE_CASE
 * @param phrases how notes say it with the subject first
 * @param inverse how notes say it with the object first; may be empty
 * @param dependency who needs whom
 * @param strength how much; absent exactly when nobody needs anybody
 * @param object the kind of the object when no note tells
 */
public record Relation(
    RelationType type,
    List<String> phrases,
    List<String> inverse,
    Dependency dependency,
    Optional<Strength> strength,
    EntityKind object) {

  /** As it stands in the file: everything but type and phrases may be left out. */
  record Entry(
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) List<String> phrases,
      List<String> inverse,
      Dependency dependency,
      String strength,
      String object) {

    Relation relation() {
      return new Relation(
          new RelationType(type),
          phrases,
          inverse == null ? List.of() : inverse,
          dependency == null ? Dependency.NONE : dependency,
          Optional.ofNullable(strength).map(Strength::ofWord),
          Optional.ofNullable(object).flatMap(EntityKind::ofLabel).orElse(EntityKind.CONCEPT));
    }
  }
}
