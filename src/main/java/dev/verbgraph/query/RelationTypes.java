package dev.verbgraph.query;

import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.TypeNames;
import java.util.List;

/**
 * The types that questions can follow: of all relationships but those to passages and documents. In
 * order; may be empty.
 */
public record RelationTypes() implements GraphQuestion<List<RelationType>> {

  /**
   * @param typed words, or a type in any letter case
   * @return the type that they mean; what is typed where they mean none
   */
  static RelationType type(String typed) {
    String type = TypeNames.of(typed.strip());
    return new RelationType(type.isEmpty() ? typed : type);
  }
}
