package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * The places in the notes for chains of dependencies that are known; in their order.
 *
 * @param chains lists of keys, of which each needs the next
 * @param follow the relation types a dependency may come from, empty for all
 * @param hardOnly whether soft dependencies do not count
 */
public record Chains(List<List<String>> chains, List<String> follow, boolean hardOnly)
    implements Question<List<EntityPath>> {

  @Override
  public List<BoundStatement> scripts() {
    return List.of(
        new BoundStatement(
            Cypher.of("internal/chains"),
            Map.of("chains", chains, "follow", follow, "hard", hardOnly)));
  }

  @Override
  public List<EntityPath> answer(List<Table> tables) {
    return EntityPath.of(tables.getFirst());
  }
}
