package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.EntityPaths;
import dev.verbgraph.query.Proofs;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/** Ways from one entity to another, in Cypher. */
final class PathCypher {

  private PathCypher() {}

  static CypherQuestion<EntityPaths> of(Connections asked) {
    Cypher any = Cypher.of("ask/path");
    Cypher bounded = asked.maxHops().isPresent() ? any.upTo(asked.maxHops().getAsInt()) : any;
    return CypherQuestion.of(
        new BoundStatement(
            bounded,
            Map.of(
                "from", asked.from().key().value(),
                "to", asked.to().key().value(),
                "via", CypherQuestion.names(asked.via()),
                "avoid", CypherQuestion.keys(asked.avoid()),
                "directed", asked.directed(),
                "limit", asked.limit())),
        PathCypher::ways);
  }

  static CypherQuestion<EntityPaths> of(Proofs asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/why"),
            Map.of(
                "from", asked.from().key().value(),
                "to", asked.to().key().value(),
                "follow", CypherQuestion.names(asked.scope().follow()),
                "layers", CypherQuestion.names(asked.scope().layers()),
                "hard", asked.scope().hardOnly(),
                "limit", asked.scope().limit())),
        PathCypher::ways);
  }

  static CypherQuestion<List<EntityPath>> of(Chains asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("internal/chains"),
            Map.of(
                "chains",
                    asked.chains().stream()
                        .map(chain -> chain.stream().map(EntityKey::value).toList())
                        .toList(),
                "follow", CypherQuestion.names(asked.scope().follow()),
                "layers", CypherQuestion.names(asked.scope().layers()),
                "hard", asked.scope().hardOnly())),
        PathCypher::paths);
  }

  private static EntityPaths ways(Table table) {
    return new EntityPaths(
        paths(table), RowReader.rows(table).anyMatch(cells -> cells.truth("more")));
  }

  private static List<EntityPath> paths(Table table) {
    return RowReader.rows(table)
        .map(cells ->
            new EntityPath(cells.texts("stops"), cells.maps("hops").map(PathCypher::hop).toList()))
        .toList();
  }

  private static EntityPath.Hop hop(RowReader cells) {
    return new EntityPath.Hop(
        cells.number("step"),
        cells.text("from"),
        cells.text("to"),
        cells.kind("kind"),
        cells.type("via"),
        cells.truth("forward"),
        cells.strength("strength"),
        cells.status("status"),
        cells.places("evidence"));
  }
}
