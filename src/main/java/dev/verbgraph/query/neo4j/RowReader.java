package dev.verbgraph.query.neo4j;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.DependencyWeb;
import dev.verbgraph.store.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row, or one map within a row, of what our own statements return: their columns and types are
 * known.
 */
record RowReader(Map<?, ?> values) {

  static Stream<RowReader> rows(Table table) {
    return table.rows().stream().map(RowReader::new);
  }

  String text(String column) {
    return Objects.toString(values.get(column), "");
  }

  Optional<String> optionalText(String column) {
    return Optional.ofNullable(values.get(column)).map(Object::toString);
  }

  long number(String column) {
    return ((Number) requireNonNull(values.get(column))).longValue();
  }

  boolean truth(String column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  List<String> texts(String column) {
    return list(column).map(Object::toString).toList();
  }

  List<EntityKey> keys(String column) {
    return list(column).map(Object::toString).map(EntityKey::new).toList();
  }

  List<Long> numbers(String column) {
    return list(column).map(number -> ((Number) number).longValue()).toList();
  }

  /**
   * A node without a kind label was not written by an import; it is shown as what any entity may
   * be.
   */
  EntityKind kind(String column) {
    return EntityKind.ofLabel(text(column)).orElse(EntityKind.CONCEPT);
  }

  Optional<Strength> strength(String column) {
    return optionalText(column).map(Strength::ofWord);
  }

  Optional<RelationStatus> status(String column) {
    return optionalText(column).map(RelationStatus::ofWord);
  }

  RelationType type(String column) {
    return new RelationType(text(column));
  }

  List<RelationType> types(String column) {
    return list(column).map(Object::toString).map(RelationType::new).toList();
  }

  DocumentPath document() {
    return new DocumentPath(text("file"));
  }

  /** The place that columns for a file, a line and perhaps a quote name. */
  Place place() {
    return new Place(document(), Math.toIntExact(number("line")), text("quote"));
  }

  List<Place> places(String column) {
    return maps(column).map(RowReader::place).toList();
  }

  Entity entity() {
    return new Entity(new EntityKey(text("key")), text("name"), kind("kind"), texts("aliases"));
  }

  /** The entity that a list of its key, its name and its kind names. */
  DependencyWeb.End end(String column) {
    List<String> parts = texts(column);
    return new DependencyWeb.End(
        new EntityKey(parts.get(0)),
        parts.get(1),
        EntityKind.ofLabel(parts.get(2)).orElse(EntityKind.CONCEPT));
  }

  Stream<RowReader> maps(String column) {
    return list(column).map(map -> new RowReader((Map<?, ?>) map));
  }

  private Stream<?> list(String column) {
    return values.get(column) instanceof List<?> list ? list.stream() : Stream.empty();
  }
}
