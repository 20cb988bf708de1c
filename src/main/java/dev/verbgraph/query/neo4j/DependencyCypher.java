package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.query.Cycles;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.query.Direction;
import dev.verbgraph.query.MostNeeded;
import dev.verbgraph.query.Scope;
import dev.verbgraph.query.SharedDependencies;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who depends on whom, in Cypher. */
final class DependencyCypher {

  private static final String NEEDS_ALL = "needs all";

  private DependencyCypher() {}

  static CypherQuestion<List<Dependencies.Reached>> of(Dependencies asked) {
    Scope scope = asked.scope();
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/" + name(asked.direction())).upTo(scope.depth()),
            Map.of(
                "keys", CypherQuestion.keys(asked.of()),
                "follow", CypherQuestion.names(scope.follow()),
                "layers", CypherQuestion.names(scope.layers()),
                "hard", scope.hardOnly(),
                "kinds", scope.kind().map(EntityKind::label).stream().toList(),
                "limit", scope.limit())),
        table -> RowReader.rows(table).map(DependencyCypher::reached).toList());
  }

  private static Dependencies.Reached reached(RowReader cells) {
    return new Dependencies.Reached(
        cells.text("name"),
        cells.kind("kind"),
        cells.number("distance"),
        cells.strength("strength").orElseThrow(),
        cells.maps("evidence").map(DependencyCypher::attachment).toList(),
        cells.texts("owners"));
  }

  private static Dependencies.Attachment attachment(RowReader cells) {
    return new Dependencies.Attachment(cells.type("via"), cells.text("through"), cells.place());
  }

  static CypherQuestion<List<DependencyWeb.Link>> of(DependencyWeb asked) {
    Scope scope = asked.scope();
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("internal/" + name(asked.direction()) + "-web").upTo(scope.starts()),
            Map.of(
                "keys", CypherQuestion.keys(asked.of()),
                "follow", CypherQuestion.names(scope.follow()),
                "layers", CypherQuestion.names(scope.layers()),
                "hard", scope.hardOnly(),
                "limit", scope.limit())),
        table -> RowReader.rows(table).map(DependencyCypher::link).toList());
  }

  private static DependencyWeb.Link link(RowReader cells) {
    return new DependencyWeb.Link(
        cells.end("from"),
        cells.end("to"),
        cells.types("via"),
        cells.strength("strength").orElseThrow(),
        cells.places("evidence"));
  }

  static CypherQuestion<List<SharedDependencies.Shared>> of(SharedDependencies asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/common").upTo(asked.scope().depth()),
            Map.of(
                "kinds", asked.scope().kind().map(EntityKind::label).stream().toList(),
                "keys", CypherQuestion.keys(asked.of()),
                "follow", CypherQuestion.names(asked.scope().follow()),
                "layers", CypherQuestion.names(asked.scope().layers()),
                "hard", asked.scope().hardOnly(),
                "limit", asked.scope().limit())),
        table -> RowReader.rows(table).map(DependencyCypher::shared).toList());
  }

  private static SharedDependencies.Shared shared(RowReader cells) {
    return new SharedDependencies.Shared(
        cells.text("relation").equals(NEEDS_ALL)
            ? SharedDependencies.Relation.NEEDS_ALL
            : SharedDependencies.Relation.NEEDED_BY_ALL,
        cells.text("name"),
        cells.kind("kind"),
        cells.number("distance"),
        cells.strength("strength").orElseThrow(),
        cells.types("via"),
        cells.maps("steps").map(DependencyCypher::step).toList(),
        cells.places("evidence"));
  }

  private static SharedDependencies.Step step(RowReader cells) {
    return new SharedDependencies.Step(
        cells.text("from"),
        cells.text("to"),
        cells.type("via"),
        cells.strength("strength").orElseThrow());
  }

  /**
   * Cypher alone would have to search from every entity. So it only lists the pairs that may be in
   * a cycle, and they are searched here.
   *
   * <p>Why: docs/decisions/0013-cycles-are-found-outside-neo4j.md.
   */
  static CypherQuestion<List<Cycles.Knot>> of(Cycles asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("internal/pairs"),
            Map.of(
                "follow", CypherQuestion.names(asked.scope().follow()),
                "layers", CypherQuestion.names(asked.scope().layers()),
                "hard", asked.scope().hardOnly())),
        table -> Cycles.knots(pairs(table)));
  }

  private static SortedMap<EntityKey, List<EntityKey>> pairs(Table table) {
    SortedMap<EntityKey, List<EntityKey>> needs = new TreeMap<>();
    RowReader.rows(table)
        .forEach(cells ->
            needs.put(
                new EntityKey(cells.text("from")), cells.keys("to").stream().sorted().toList()));
    return needs;
  }

  /** As for cycles, Cypher alone would have to search from every entity. */
  static CypherQuestion<List<MostNeeded.Needed>> of(MostNeeded asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("internal/needs"),
            Map.of(
                "follow", CypherQuestion.names(asked.scope().follow()),
                "layers", CypherQuestion.names(asked.scope().layers()),
                "hard", asked.scope().hardOnly())),
        table -> asked.of(RowReader.rows(table).map(DependencyCypher::use).toList()));
  }

  private static MostNeeded.Use use(RowReader cells) {
    return new MostNeeded.Use(
        new EntityKey(cells.text("key")),
        cells.text("name"),
        cells.kind("kind"),
        cells.keys("hard"),
        cells.keys("soft"));
  }

  /** As the files of cypher/ask and cypher/internal are called. */
  private static String name(Direction direction) {
    return switch (direction) {
      case NEEDS -> "depends";
      case NEEDED_BY -> "dependents";
    };
  }
}
