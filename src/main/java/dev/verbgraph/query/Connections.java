package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How two entities are connected by what notes say: the shortest ways, empty when there is none.
 *
 * @param via the relation types to follow; empty for all but membership in a category
 * @param avoid entities to go around
 * @param directed whether to follow statements only from subject to object
 * @param maxHops empty for any number
 * @param limit how many ways at most; they are all equally short
 */
public record Connections(
    Named from,
    Named to,
    List<String> via,
    List<Named> avoid,
    boolean directed,
    OptionalInt maxHops,
    long limit)
    implements Question<EntityPaths> {

  @Override
  public List<BoundStatement> scripts() {
    Cypher any = Cypher.of("ask/path");
    Cypher bounded = maxHops.isPresent() ? any.upTo(maxHops.getAsInt()) : any;
    return List.of(
        new BoundStatement(
            bounded,
            Map.of(
                "from",
                from.key(),
                "to",
                to.key(),
                "via",
                via,
                "avoid",
                avoid.stream().map(Named::key).toList(),
                "directed",
                directed,
                "limit",
                limit)));
  }

  @Override
  public EntityPaths answer(List<Table> tables) {
    return EntityPaths.of(tables.getFirst());
  }
}
