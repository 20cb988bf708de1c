package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Strength;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * What several entities all need, and what needs all of them; empty when there is neither.
 *
 * @param of at least two
 * @param follow the relation types a dependency may come from, empty for all
 * @param hardOnly whether soft dependencies do not count
 */
public record SharedDependencies(List<Named> of, List<String> follow, boolean hardOnly, long limit)
    implements Question<List<SharedDependencies.Row>> {

  /** How the found entity stands to those asked about. */
  public enum Relation {
    NEEDED_BY_ALL("needed by all"),
    NEEDS_ALL("needs all");

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    /** As the answers have it. */
    public String words() {
      return words;
    }

    private static Relation of(String words) {
      return words.equals(NEEDS_ALL.words) ? NEEDS_ALL : NEEDED_BY_ALL;
    }
  }

  /** A dependency on the way, by one relation type. */
  public record Step(String from, String to, String via, Strength strength) {}

  /**
   * @param distance the fewest dependencies to the farthest of them
   * @param strength hard when chains of hard dependencies, however long, lead to each of them
   * @param steps of a shortest chain for each of them, in the order of their evidence
   * @param evidence of these chains
   */
  public record Row(
      Relation relation,
      String name,
      EntityKind kind,
      long distance,
      Strength strength,
      List<String> via,
      List<Step> steps,
      List<EvidencePlace> evidence) {}

  @Override
  public List<BoundStatement> scripts() {
    return List.of(
        new BoundStatement(
            Cypher.of("ask/common"),
            Map.of(
                "keys",
                of.stream().map(Named::key).toList(),
                "follow",
                follow,
                "hard",
                hardOnly,
                "limit",
                limit)));
  }

  @Override
  public List<Row> answer(List<Table> tables) {
    return RowReader.rows(tables.getFirst())
        .map(cells ->
            new Row(
                Relation.of(cells.text("relation")),
                cells.text("name"),
                cells.kind("kind"),
                cells.number("distance"),
                cells.strength("strength").orElseThrow(),
                cells.texts("via"),
                cells.maps("steps").map(SharedDependencies::step).toList(),
                cells.places("evidence")))
        .toList();
  }

  private static Step step(RowReader cells) {
    return new Step(
        cells.text("from"),
        cells.text("to"),
        cells.text("via"),
        cells.strength("strength").orElseThrow());
  }
}
