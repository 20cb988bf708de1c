package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.TypeNames;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * The types that questions can follow: of all relationships but those to passages and documents. In
 * order; may be empty.
 */
public record RelationTypes() implements Question<List<String>> {

  /**
   * @param typed words, or a type in any letter case
   * @return the type that they mean; what is typed where they mean none
   */
  public static String type(String typed) {
    String type = TypeNames.of(typed.strip());
    return type.isEmpty() ? typed : type;
  }

  @Override
  public List<BoundStatement> scripts() {
    return List.of(new BoundStatement(Cypher.of("internal/types"), Map.of()));
  }

  @Override
  public List<String> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst()).map(cells -> cells.text("type")).toList();
  }
}
