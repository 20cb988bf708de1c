package dev.verbgraph.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.model.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /**
   * @return why no rules may have such a relation, wherever they come from; empty when they may
   */
  public Optional<String> fault() {
    return fault(type.name(), dependency);
  }

  static Optional<String> fault(String type, @Nullable Dependency dependency) {
    if (!TYPE.matcher(type).matches() || type.length() > TypeNames.LONGEST) {
      return Optional.of("\"" + type + "\" is not a relation type; write it like USED_BY");
    }
    if (GraphSchema.RESERVED.contains(type)) {
      return Optional.of(type + " is reserved: Verbgraph uses it itself; choose another type");
    }
    return type.equals(RelationType.DEPENDS_ON.name()) && dependency != Dependency.SUBJECT_ON_OBJECT
        ? Optional.of(
            "DEPENDS_ON must have dependency: subject-on-object; for anything else choose another"
                + " type")
        : Optional.empty();
  }

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
