package dev.verbgraph.query;

import dev.verbgraph.cypher.BoundStatement;
import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the notes say about one entity. */
public record EntityDetails(Named of) implements Question<EntityDetails.Page> {

  /**
   * @param relations what connects it with others, those it is the subject of first, then by type
   *     and name; may be empty
   * @param passages the prose about it, by file and line; may be empty
   * @param documents the notes that name it, by path
   */
  public record Page(
      Named entity, List<Relation> relations, List<Passage> passages, List<Naming> documents) {

    /** The categories it is in, by name; may be empty. */
    public List<String> categories() {
      return relations.stream()
          .filter(relation ->
              relation.outgoing() && relation.type().equals(RelationType.IN_CATEGORY.name()))
          .map(Relation::other)
          .toList();
    }
  }

  /**
   * @param outgoing whether the entity is the subject
   * @param phrases the words of the notes
   * @param other the name of the other entity
   * @param strength where somebody depends on somebody by it
   * @param evidence the places that say so, by file and line
   */
  public record Relation(
      boolean outgoing,
      String type,
      List<String> phrases,
      String other,
      EntityKind kind,
      Optional<Strength> strength,
      List<EvidencePlace> evidence) {}

  /**
   * @param part the label above the prose
   */
  public record Passage(String part, String text, String file, long line) {}

  /**
   * @param lines where, ascending
   */
  public record Naming(String file, Optional<String> title, List<Long> lines) {}

  @Override
  public List<BoundStatement> scripts() {
    return Stream.of("ask/show-relations", "ask/show-passages", "ask/show-documents")
        .map(name -> new BoundStatement(Cypher.of(name), Map.of("key", of.key())))
        .toList();
  }

  @Override
  public Page answer(List<Table> tables) {
    return new Page(
        of,
        RowReader.rows(tables.get(0)).map(EntityDetails::relation).toList(),
        RowReader.rows(tables.get(1)).map(EntityDetails::passage).toList(),
        RowReader.rows(tables.get(2)).map(EntityDetails::naming).toList());
  }

  private static Relation relation(RowReader cells) {
    return new Relation(
        cells.truth("outgoing"),
        cells.text("type"),
        cells.texts("phrases"),
        cells.text("name"),
        cells.kind("kind"),
        cells.strength("strength"),
        cells.places("evidence"));
  }

  private static Passage passage(RowReader cells) {
    return new Passage(
        cells.text("part"), cells.text("text"), cells.text("file"), cells.number("line"));
  }

  private static Naming naming(RowReader cells) {
    return new Naming(cells.text("file"), cells.optionalText("title"), cells.numbers("lines"));
  }
}
