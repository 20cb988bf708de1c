package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entities there are, by kind and name; empty when there is none.
 *
 * @param kind empty for all kinds
 * @param category what they are in; empty for any or none
 */
public record Entities(Optional<EntityKind> kind, Optional<Named> category, long limit)
    implements Question<List<Entities.Row>> {

  /**
   * @param categories the categories it is in, by name
   * @param evidence the places that list or name it, by file and line, without quotes
   */
  public record Row(
      String name,
      EntityKind kind,
      List<String> aliases,
      List<String> categories,
      List<EvidencePlace> evidence) {}

  @Override
  public List<BoundStatement> scripts() {
    return List.of(
        new BoundStatement(
            Cypher.of("ask/list"),
            Map.of(
                "kinds", kind.map(EntityKind::label).stream().toList(),
                "categories", category.map(Named::key).stream().toList(),
                "limit", limit)));
  }

  @Override
  public List<Row> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst())
        .map(cells ->
            new Row(
                cells.text("name"),
                cells.kind("kind"),
                cells.texts("aliases"),
                cells.texts("categories"),
                cells.places("evidence")))
        .toList();
  }
}
