package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * Which relation types the notes use, the most frequent first; empty when there is no statement at
 * all.
 */
public record Relations() implements Question<List<Relations.Row>> {

  /**
   * @param count how many statements
   * @param phrases the words the notes use for it
   * @param example one statement
   * @param dependencies how many of the statements make somebody depend on somebody
   * @param evidence the place of the example
   */
  public record Row(
      String type,
      long count,
      List<String> phrases,
      String example,
      long dependencies,
      List<EvidencePlace> evidence) {}

  @Override
  public List<BoundStatement> scripts() {
    return List.of(new BoundStatement(Cypher.of("ask/relations"), Map.of()));
  }

  @Override
  public List<Row> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst())
        .map(cells ->
            new Row(
                cells.text("type"),
                cells.number("count"),
                cells.texts("phrases"),
                cells.text("example"),
                cells.number("dependencies"),
                cells.places("evidence")))
        .toList();
  }
}
