package dev.verbgraph.query;

import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Strength;
import dev.verbgraph.store.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * What several entities all need, and what needs all of them; empty when there is neither.
 *
 * @param of       at least two
 * @param follow   the relation types a dependency may come from, empty for all
 * @param hardOnly whether soft dependencies do not count
 */
public record Common(List<Named> of, List<String> follow, boolean hardOnly, long limit)
    implements Question<List<Common.Row>> {

  /**
   * @param relation {@code needed by all} or {@code needs all}
   * @param distance the fewest dependencies to the farthest of them
   * @param strength hard when chains of hard dependencies, however long, lead to each of them
   * @param evidence of one shortest chain for each of them
   */
  public record Row(
      String relation,
      String name,
      EntityKind kind,
      long distance,
      Strength strength,
      List<String> via,
      List<Place> evidence) {}

  @Override
  public List<Script> scripts() {
    return List.of(
        new Script(
            Cypher.of("ask/common"),
            Map.of(
                "keys", of.stream().map(Named::key).toList(), "follow", follow, "hard", hardOnly, "limit", limit)));
  }

  @Override
  public List<Row> answer(List<Table> tables) {
    return Cells.rows(tables.getFirst())
        .map(
            cells ->
                new Row(
                    cells.text("relation"),
                    cells.text("name"),
                    cells.kind("kind"),
                    cells.number("distance"),
                    cells.strength("strength").orElseThrow(),
                    cells.texts("via"),
                    cells.places("evidence")))
        .toList();
  }
}
