package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/** The words that questions can name: what a shell completes. */
public record Spellings() implements Question<Spellings.Words> {

  /**
   * @param names all names of all entities, in order; may be empty
   * @param types the relation types, in order; may be empty
   */
  public record Words(List<String> names, List<String> types) {}

  @Override
  public List<BoundStatement> scripts() {
    return List.of(
        new BoundStatement(Cypher.of("internal/spellings"), Map.of()),
        new BoundStatement(Cypher.of("internal/types"), Map.of()));
  }

  @Override
  public Words answer(List<Table> tables) {
    return new Words(column(tables.get(0), "name"), column(tables.get(1), "type"));
  }

  private static List<String> column(Table table, String name) {
    return RowReader.rows(table).map(cells -> cells.text(name)).toList();
  }
}
