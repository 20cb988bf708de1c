package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entities depend on each other, directly or through others: the strongly connected parts of
 * the dependencies. By their first key; empty when there is no cycle.
 *
 * <p>Cypher alone would have to search from every entity. So it only lists the pairs that may be in
 * a cycle, and they are searched here, in a time that grows with their number.
 *
 * <p>Why: docs/decisions/0013-cycles-are-found-outside-neo4j.md.
 *
 * @param follow the relation types a dependency may come from, empty for all
 * @param hardOnly whether soft dependencies do not count
 */
public record Cycles(List<String> follow, boolean hardOnly) implements Question<List<Cycles.Knot>> {

  /**
   * @param members the keys of all that depend on each other, in order; one that depends on itself
   *     is a knot alone
   * @param cycle keys along a shortest cycle through the first member, which begins and ends it
   */
  public record Knot(List<String> members, List<String> cycle) {}

  @Override
  public List<BoundStatement> scripts() {
    return List.of(
        new BoundStatement(
            Cypher.of("internal/pairs"), Map.of("follow", follow, "hard", hardOnly)));
  }

  @Override
  public List<Knot> answer(List<Table> tables) {
    SortedMap<String, List<String>> needs = new TreeMap<>();
    RowReader.rows(tables.getFirst())
        .forEach(
            cells -> needs.put(cells.text("from"), cells.texts("to").stream().sorted().toList()));
    return CycleFinder.knots(needs);
  }
}
