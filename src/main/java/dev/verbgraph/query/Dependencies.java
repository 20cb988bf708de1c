package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Strength;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * What entities need, or what needs them, directly or through others.
 *
 * <p>The answer names no entity that was asked about, is ordered by distance and name, and is empty
 * when there is none.
 *
 * <p>Why: docs/decisions/0010-what-hard-means-in-an-answer.md.
 *
 * <p>Why: docs/decisions/0011-rows-name-what-they-hang-on.md.
 *
 * @param of the entities asked about, at least one; the answer is that for all of them together
 */
public record Dependencies(Direction direction, List<Named> of, Scope scope)
    implements Question<List<Dependencies.Row>> {

  /**
   * @param distance the fewest dependencies from the nearest of the entities asked about, from 1
   * @param strength hard when a chain of hard dependencies leads here, however long: exactly these
   *     rows remain when only hard dependencies count
   * @param via the types of the last dependency of a shortest chain
   * @param through what the last dependency of a shortest chain attaches to: an entity asked about
   *     at distance 1
   * @param evidence the places that state the last dependency, of all documents, by file and line
   */
  public record Row(
      String name,
      EntityKind kind,
      long distance,
      Strength strength,
      List<String> via,
      List<String> through,
      List<EvidencePlace> evidence) {}

  @Override
  public List<BoundStatement> scripts() {
    Cypher any = Cypher.of(direction.statement());
    Cypher bounded = scope.depth().isPresent() ? any.upTo(scope.depth().getAsInt()) : any;
    return List.of(
        new BoundStatement(
            bounded,
            Map.of(
                "keys", of.stream().map(Named::key).toList(),
                "follow", scope.follow(),
                "hard", scope.hardOnly(),
                "kinds", scope.kind().map(EntityKind::label).stream().toList(),
                "limit", scope.limit())));
  }

  @Override
  public List<Row> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst()).map(Dependencies::row).toList();
  }

  private static Row row(RowReader cells) {
    return new Row(
        cells.text("name"),
        cells.kind("kind"),
        cells.number("distance"),
        cells.strength("strength").orElseThrow(),
        cells.texts("via"),
        cells.texts("through"),
        cells.places("evidence"));
  }
}
