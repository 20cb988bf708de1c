package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the notes leave open, by gap and name; empty when there is nothing. Phrases are judged by
 * the rules that their note was imported with.
 */
public record Gaps() implements Question<List<Gaps.Row>> {

  /**
   * @param gap what is missing, in words
   * @param detail the phrase or the other names in question
   * @param evidence the places, by file and line
   */
  public record Row(
      String gap,
      String name,
      EntityKind kind,
      Optional<String> detail,
      List<EvidencePlace> evidence) {}

  @Override
  public List<BoundStatement> scripts() {
    return List.of(new BoundStatement(Cypher.of("ask/gaps"), Map.of()));
  }

  @Override
  public List<Row> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst())
        .map(cells ->
            new Row(
                cells.text("gap"),
                cells.text("name"),
                cells.kind("kind"),
                cells.optionalText("detail"),
                cells.places("evidence")))
        .toList();
  }
}
