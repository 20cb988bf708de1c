package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.query.Chains;
import dev.verbgraph.query.Connections;
import dev.verbgraph.query.EntityPath;
import dev.verbgraph.query.EntityPaths;
import dev.verbgraph.query.Proofs;
import dev.verbgraph.query.Surroundings;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;

/** What leads from one entity to another, in Cypher. */
final class PathCypher {

  private PathCypher() {}

  static CypherQuestion<EntityPaths> of(Connections asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/path").upTo(asked.maxHops()),
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

  static CypherQuestion<List<Surroundings.Link>> of(Surroundings asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/graph").upTo(asked.around()),
            Map.of(
                "keys", CypherQuestion.keys(asked.of()),
                "categories", CypherQuestion.keys(asked.category().stream().toList()),
                "kinds", asked.kind().map(EntityKind::label).stream().toList(),
                "via", CypherQuestion.names(asked.via()),
                "limit", asked.limit())),
        table -> RowReader.rows(table).map(PathCypher::link).toList());
  }

  private static Surroundings.Link link(RowReader cells) {
    return new Surroundings.Link(
        cells.end("subject"),
        cells.type("type"),
        cells.end("object"),
        cells.strength("strength"),
        cells.truth("turned"),
        cells.status("status"),
        cells.places("evidence"));
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
