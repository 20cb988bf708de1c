package dev.verbgraph.query;

import dev.verbgraph.store.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * The places in the notes for chains of dependencies that are known; in their order.
 *
 * @param chains   lists of keys, of which each needs the next
 * @param follow   the relation types a dependency may come from, empty for all
 * @param hardOnly whether soft dependencies do not count
 */
public record Chains(List<List<String>> chains, List<String> follow, boolean hardOnly)
    implements Question<List<Route>> {

  @Override
  public List<Script> scripts() {
    return List.of(
        new Script(Cypher.of("ask/chains"), Map.of("chains", chains, "follow", follow, "hard", hardOnly)));
  }

  @Override
  public List<Route> answer(List<Table> tables) {
    return Route.of(tables.getFirst());
  }
}
