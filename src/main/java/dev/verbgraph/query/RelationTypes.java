package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The types that questions can follow: of all relationships but those to passages and documents. In
 * order; may be empty.
 */
public record RelationTypes() implements Question<List<String>> {

  /**
   * @return a type as the graph has it: {@code scales with} and {@code scales_with} are {@code
   *     SCALES_WITH}
   */
  public static String type(String typed) {
    return typed.strip().replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  @Override
  public List<BoundStatement> scripts() {
    return List.of(new BoundStatement(Cypher.of("ask/types"), Map.of()));
  }

  @Override
  public List<String> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst()).map(cells -> cells.text("type")).toList();
  }
}
