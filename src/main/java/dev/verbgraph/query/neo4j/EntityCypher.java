package dev.verbgraph.query.neo4j;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.FullText;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.query.Entities;
import dev.verbgraph.query.EntityDetails;
import dev.verbgraph.query.RelatedEntities;
import dev.verbgraph.query.Search;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finding entities and all about one, in Cypher. */
final class EntityCypher {

  private EntityCypher() {}

  static CypherQuestion<EntityDetails.Page> of(EntityDetails asked) {
    return new CypherQuestion<>(
        Stream.of("ask/show-relations", "ask/show-passages", "ask/show-documents")
            .map(name ->
                new BoundStatement(Cypher.of(name), Map.of("key", asked.of().key().value())))
            .toList(),
        tables ->
            new EntityDetails.Page(
                asked.of(),
                RowReader.rows(tables.get(0)).map(EntityCypher::relation).toList(),
                RowReader.rows(tables.get(1)).map(EntityCypher::prose).toList(),
                RowReader.rows(tables.get(2)).map(EntityCypher::naming).toList()));
  }

  private static EntityDetails.Relation relation(RowReader cells) {
    return new EntityDetails.Relation(
        cells.truth("outgoing"),
        cells.type("type"),
        cells.texts("phrases"),
        cells.text("name"),
        cells.kind("kind"),
        cells.strength("strength"),
        cells.status("status"),
        cells.places("evidence"));
  }

  private static EntityDetails.Prose prose(RowReader cells) {
    return new EntityDetails.Prose(cells.text("part"), cells.text("text"), cells.place());
  }

  private static EntityDetails.Naming naming(RowReader cells) {
    return new EntityDetails.Naming(
        cells.document(), cells.optionalText("title"), cells.numbers("lines"));
  }

  static CypherQuestion<List<Entities.Listed>> of(Entities asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/list"),
            Map.of(
                "kinds", asked.kind().map(EntityKind::label).stream().toList(),
                "categories", CypherQuestion.keys(asked.category().stream().toList()),
                "limit", asked.limit())),
        table -> RowReader.rows(table).map(EntityCypher::listed).toList());
  }

  private static Entities.Listed listed(RowReader cells) {
    return new Entities.Listed(
        cells.text("name"),
        cells.kind("kind"),
        cells.texts("aliases"),
        cells.texts("categories"),
        cells.places("evidence"));
  }

  static CypherQuestion<List<RelatedEntities.Related>> of(RelatedEntities asked) {
    return CypherQuestion.of(
        new BoundStatement(
            Cypher.of("ask/list-with"),
            Map.of(
                "kinds", asked.kind().map(EntityKind::label).stream().toList(),
                "categories", CypherQuestion.keys(asked.category().stream().toList()),
                "types", CypherQuestion.names(asked.types()),
                "objectKinds", asked.objectKind().map(EntityKind::label).stream().toList(),
                "limit", asked.limit())),
        table -> RowReader.rows(table).map(EntityCypher::related).toList());
  }

  private static RelatedEntities.Related related(RowReader cells) {
    return new RelatedEntities.Related(
        cells.text("name"),
        cells.kind("kind"),
        cells.texts("aliases"),
        cells.texts("categories"),
        cells.texts("objects"),
        cells.places("evidence"));
  }

  static CypherQuestion<List<Search.Hit>> of(Search asked) {
    String query =
        asked.words().stream()
            .map(word -> "+" + FullText.word(word))
            .collect(Collectors.joining(" "));
    return CypherQuestion.of(
        new BoundStatement(Cypher.of("ask/search"), Map.of("words", query, "limit", asked.limit())),
        table -> RowReader.rows(table).map(cells -> hit(asked, cells)).toList());
  }

  private static Search.Hit hit(Search asked, RowReader cells) {
    Optional<Place> first = cells.optionalText("file").map(file -> cells.place());
    Optional<Place> place =
        cells
            .optionalText("text")
            .flatMap(passage -> first.map(start -> asked.within(passage, start)));
    return new Search.Hit(
        cells.text("name"),
        cells.optionalText("kind").flatMap(EntityKind::ofLabel),
        cells.optionalText("part"),
        place.or(() -> first));
  }
}
