package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/**
 * Why one entity depends on another: the shortest chains of dependencies, empty when there is none.
 * Of equally short ones those with fewer soft dependencies come first.
 *
 * @param follow the relation types a dependency may come from, empty for all
 * @param hardOnly whether soft dependencies prove nothing
 * @param limit how many chains at most
 */
public record Proofs(Named from, Named to, List<String> follow, boolean hardOnly, long limit)
    implements Question<EntityPaths> {

  @Override
  public List<BoundStatement> scripts() {
    return List.of(
        new BoundStatement(
            Cypher.of("ask/why"),
            Map.of(
                "from",
                from.key(),
                "to",
                to.key(),
                "follow",
                follow,
                "hard",
                hardOnly,
                "limit",
                limit)));
  }

  @Override
  public EntityPaths answer(List<Table> tables) {
    return EntityPaths.of(tables.getFirst());
  }
}
