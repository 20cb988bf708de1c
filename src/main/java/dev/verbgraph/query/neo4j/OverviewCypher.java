package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.query.Contradictions;
import dev.verbgraph.query.Gaps;
import dev.verbgraph.query.GraphSummary;
import dev.verbgraph.query.ImportedDocuments;
import dev.verbgraph.query.RelationTypes;
import dev.verbgraph.query.Relations;
import dev.verbgraph.query.Spellings;
import dev.verbgraph.store.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What is in the graph as a whole, in Cypher. */
final class OverviewCypher {

  private static final BoundStatement TYPES = statement("internal/types");

  private OverviewCypher() {}

  private static BoundStatement statement(String name) {
    return new BoundStatement(Cypher.of(name), Map.of());
  }

  static CypherQuestion<List<Gaps.Gap>> of(Gaps asked) {
    return CypherQuestion.of(
        statement("ask/gaps"), table -> RowReader.rows(table).map(OverviewCypher::gap).toList());
  }

  private static Gaps.Gap gap(RowReader cells) {
    return new Gaps.Gap(
        cells.text("gap"),
        cells.text("name"),
        cells.kind("kind"),
        cells.optionalText("detail"),
        cells.places("evidence"));
  }

  static CypherQuestion<List<Contradictions.Contradiction>> of(Contradictions asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/contradictions"), Map.of("types", CypherQuestion.names(asked.oneWay()))),
        table -> RowReader.rows(table).map(OverviewCypher::contradiction).toList());
  }

  private static Contradictions.Contradiction contradiction(RowReader cells) {
    return new Contradictions.Contradiction(
        cells.text("contradiction"),
        cells.text("name"),
        cells.maps("sides").map(OverviewCypher::side).toList());
  }

  private static Contradictions.Side side(RowReader cells) {
    return new Contradictions.Side(
        cells.text("subject"),
        cells.type("type"),
        cells.text("object"),
        cells.status("status"),
        cells.places("evidence"));
  }

  static CypherQuestion<List<ImportedDocuments.Imported>> of(ImportedDocuments asked) {
    return CypherQuestion.of(
        new BoundStatement(Cypher.of("ask/documents"), Map.of("limit", asked.limit())),
        table -> RowReader.rows(table).map(OverviewCypher::imported).toList());
  }

  private static ImportedDocuments.Imported imported(RowReader cells) {
    return new ImportedDocuments.Imported(
        new DocumentPath(cells.text("path")),
        cells.optionalText("title"),
        cells.number("entities"),
        cells.number("statements"),
        instant(cells.text("imported")));
  }

  /** Neo4j adds the name of a time zone. */
  private static Instant instant(String text) {
    return OffsetDateTime.parse(text.replaceFirst("\\[.*", "")).toInstant();
  }

  static CypherQuestion<List<Relations.Use>> of(Relations asked) {
    return CypherQuestion.of(
        statement("ask/relations"),
        table -> RowReader.rows(table).map(OverviewCypher::use).toList());
  }

  private static Relations.Use use(RowReader cells) {
    return new Relations.Use(
        cells.type("type"),
        cells.number("count"),
        cells.texts("phrases"),
        cells.text("example"),
        cells.number("dependencies"),
        cells.places("evidence"));
  }

  static CypherQuestion<List<RelationType>> of(RelationTypes asked) {
    return CypherQuestion.of(TYPES, OverviewCypher::types);
  }

  static CypherQuestion<Spellings.Words> of(Spellings asked) {
    return new CypherQuestion<>(
        List.of(statement("internal/spellings"), TYPES),
        tables ->
            new Spellings.Words(
                RowReader.rows(tables.get(0)).map(cells -> cells.text("name")).toList(),
                types(tables.get(1)).stream().map(RelationType::name).toList()));
  }

  static CypherQuestion<GraphSummary.Summary> of(GraphSummary asked) {
    return CypherQuestion.of(
        statement("internal/summary"),
        table -> summary(RowReader.rows(table).findFirst().orElseThrow()));
  }

  private static GraphSummary.Summary summary(RowReader cells) {
    return new GraphSummary.Summary(
        cells.text("version"),
        cells.text("edition"),
        cells.number("documents"),
        cells.number("entities"),
        cells.optionalText("imported").map(OverviewCypher::instant),
        cells.truth("unfinished"));
  }

  private static List<RelationType> types(Table table) {
    return RowReader.rows(table).map(cells -> cells.type("type")).toList();
  }
}
