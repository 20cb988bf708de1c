package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that a {@link Change} consists of, in order.
 *
 * @param sink where they go
 * @param rowsPerStatement how many rows a statement gets at most
 */
public record Writing(Sink sink, int rowsPerStatement) {

  /** Takes statements. */
  public interface Sink {
    void run(Cypher cypher, Map<String, Object> parameters);
  }

  /** Nodes first: everything else needs them. */
  public void begin(Change change) {
    run("write/create-entities", change.entities().added().stream().map(Writing::row));
    run("write/update-entities", change.entities().changed().stream().map(Writing::row));
    run(
        "write/put-rules",
        change.rules().entrySet().stream()
            .map(rules -> Map.of("id", rules.getKey(), "rules", StoredJson.of(rules.getValue()))));
  }

  public void documents(List<DocumentChange> changes) {
    relationships("write/delete-relationships", changes, Delta::removed);
    run(
        "write/delete-occurrences",
        changes,
        change -> change.occurrences().removed().stream().map(Writing::row));
    run(
        "write/delete-descriptions",
        changes,
        change -> change.descriptions().removed().stream().map(Writing::row));
    List<String> gone =
        changes.stream()
            .filter(change -> change.kind() == DocumentChange.Kind.REMOVED)
            .map(DocumentChange::path)
            .toList();
    if (!gone.isEmpty()) {
      sink.run(Cypher.of("write/delete-documents"), Map.of("documents", gone));
      sink.run(Cypher.of("write/delete-readings"), Map.of("documents", gone));
    }

    run("write/create-documents", changes, change -> node(change, DocumentChange.Kind.ADDED));
    run("write/update-documents", changes, change -> node(change, DocumentChange.Kind.CHANGED));
    run(
        "write/update-occurrences",
        changes,
        change -> change.occurrences().changed().stream().map(Writing::row));
    run(
        "write/create-occurrences",
        changes,
        change -> change.occurrences().added().stream().map(Writing::row));
    run(
        "write/create-descriptions",
        changes,
        change -> change.descriptions().added().stream().map(Writing::row));
    relationships("write/update-relationships", changes, Delta::changed);
    relationships("write/create-relationships", changes, Delta::added);
    run("write/put-readings", changes, change -> change.reading().stream().map(Writing::row));
  }

  public void end(Change change) {
    List<String> gone = change.entities().removed().stream().map(Entity::key).toList();
    if (!gone.isEmpty()) {
      sink.run(Cypher.of("write/delete-entities"), Map.of("keys", gone));
    }
    sink.run(Cypher.of("write/delete-unused-rules"), Map.of());
  }

  private static Stream<Map<String, Object>> node(DocumentChange change, DocumentChange.Kind kind) {
    return change.kind() == kind
        ? Stream.of(Map.of("path", change.path(), "properties", change.properties()))
        : Stream.of();
  }

  private void relationships(
      String cypher,
      List<DocumentChange> changes,
      Function<Delta<Relationship>, List<Relationship>> which) {
    Map<String, List<Relationship>> byType =
        changes.stream()
            .flatMap(change -> which.apply(change.relationships()).stream())
            .collect(
                Collectors.groupingBy(each -> each.id().type(), TreeMap::new, Collectors.toList()));
    byType.forEach((type, relationships) ->
        run(
            Cypher.of(cypher).ofType(type),
            Map.of("type", type),
            relationships.stream().map(Writing::row)));
  }

  private void run(
      String cypher,
      List<DocumentChange> changes,
      Function<DocumentChange, Stream<Map<String, Object>>> rows) {
    run(cypher, changes.stream().flatMap(rows));
  }

  private void run(String cypher, Stream<? extends Map<String, ?>> rows) {
    run(Cypher.of(cypher), Map.of(), rows);
  }

  private void run(
      Cypher cypher, Map<String, Object> parameters, Stream<? extends Map<String, ?>> rows) {
    List<? extends Map<String, ?>> all = rows.toList();
    for (int from = 0; from < all.size(); from += rowsPerStatement) {
      Map<String, Object> withRows = new LinkedHashMap<>(parameters);
      withRows.put("rows", all.subList(from, Math.min(all.size(), from + rowsPerStatement)));
      sink.run(cypher, withRows);
    }
  }

  private static Map<String, Object> row(Entity entity) {
    Map<String, Object> row = Property.map(GraphCodec.ENTITY, entity);
    row.put("label", entity.kind().label());
    return row;
  }

  private static Map<String, Object> row(Relationship relationship) {
    Relationship.Id id = relationship.id();
    return Map.of(
        "subject", id.subject(),
        "object", id.object(),
        "document", id.document(),
        "via", id.via(),
        "properties", Property.map(GraphCodec.RELATIONSHIP, relationship));
  }

  private static Map<String, Object> row(Occurrence occurrence) {
    return Map.of(
        "entity", occurrence.entity(),
        "document", occurrence.document(),
        "properties", Property.map(GraphCodec.OCCURRENCE, occurrence));
  }

  private static Map<String, Object> row(Description description) {
    Map<String, Object> row = Property.map(GraphCodec.PASSAGE, description);
    row.put("entity", description.entity());
    return row;
  }

  private static Map<String, Object> row(StoredReading reading) {
    Ledger.Entry entry = reading.entry();
    return Map.of(
        "document", entry.document(),
        "location", entry.location(),
        "hash", entry.hash(),
        "rules", entry.rules(),
        "reader", entry.reader(),
        "graph", entry.graph(),
        "note", StoredJson.of(reading.note()));
  }
}
