package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.resolve.Delta;
import dev.verbgraph.resolve.DocumentChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that a {@link GraphUpdate} consists of, in order.
 *
 * @param sink where they go
 * @param rowsPerStatement how many rows a statement gets at most
 */
public record Writing(Sink sink, int rowsPerStatement) {

  /** Takes statements. */
  public interface Sink {
    void run(Cypher cypher, Map<String, Object> parameters);
  }

  /** The rules that the readings of the update were read with. */
  public void rules(GraphUpdate update) {
    run(
        "write/put-rules",
        update.rules().entrySet().stream()
            .map(rules ->
                Map.of(
                    "id", rules.getKey().value(),
                    "rules", StoredJson.of(rules.getValue()),
                    "parts", rules.getValue().requiredParts())));
  }

  /**
   * Nodes first: everything else needs them.
   *
   * @param portion some of the update
   */
  public void portion(GraphUpdate update, Portion portion) {
    run("write/create-entities", portion.entities().added().stream().map(Writing::row));
    run("write/update-entities", portion.entities().changed().stream().map(Writing::row));
    documents(portion.documents().stream().map(Portion.Part::change).toList());
    readings(update, portion.documents());
    List<String> gone =
        portion.entities().removed().stream().map(entity -> entity.key().value()).toList();
    if (!gone.isEmpty()) {
      sink.run(Cypher.of("write/delete-entities"), Map.of("keys", gone));
    }
  }

  private void documents(List<DocumentChange> changes) {
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
            .map(change -> change.path().value())
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
    run(
        "write/create-relationships",
        changes,
        change -> change.relationships().added().stream().map(Writing::row));
  }

  /**
   * As long as a document is not complete, its reading has the hash of no graph: whatever the next
   * import makes of the document, it compares that with what is there.
   */
  private void readings(GraphUpdate update, List<Portion.Part> parts) {
    run(
        "write/put-readings",
        parts.stream()
            .filter(Portion.Part::first)
            .flatMap(part ->
                reading(update, part).map(each -> part.last() ? each : each.begun()).stream())
            .map(Writing::row));
    run("write/update-readings", parts.stream().flatMap(part -> mark(update, part)));
  }

  /** What becomes of the hash where a part is not the whole document. */
  private static Stream<Map<String, Object>> mark(GraphUpdate update, Portion.Part part) {
    if (part.first() == part.last()) {
      return Stream.of();
    }
    Optional<GraphHash> complete = reading(update, part).map(each -> each.entry().graph());
    // A document that comes or stays has begun with a reading of its own.
    return part.first() == complete.isPresent()
        ? Stream.of()
        : Stream.of(
            Map.of(
                "document",
                part.change().path().value(),
                "graph",
                complete.orElse(GraphHash.NONE).value()));
  }

  private static Optional<StoredReading> reading(GraphUpdate update, Portion.Part part) {
    return Optional.ofNullable(update.readings().get(part.change().path()));
  }

  /** After everything else. */
  public void end() {
    sink.run(Cypher.of("write/delete-unused-rules"), Map.of());
  }

  private static Stream<Map<String, Object>> node(DocumentChange change, DocumentChange.Kind kind) {
    return change.kind() == kind
        ? Stream.of(Map.of("path", change.path().value(), "properties", change.properties()))
        : Stream.of();
  }

  private void relationships(
      String cypher,
      List<DocumentChange> changes,
      Function<Delta<Relationship>, List<Relationship>> which) {
    Map<RelationType, List<Relationship>> byType =
        changes.stream()
            .flatMap(change -> which.apply(change.relationships()).stream())
            .collect(
                Collectors.groupingBy(each -> each.id().type(), TreeMap::new, Collectors.toList()));
    byType.forEach((type, relationships) ->
        run(
            Cypher.of(cypher).ofType(type.name()),
            Map.of("type", type.name()),
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
        "type", id.type().name(),
        "subject", id.subject().value(),
        "object", id.object().value(),
        "document", id.document().value(),
        "via", id.via().name(),
        "properties", Property.map(GraphCodec.RELATIONSHIP, relationship));
  }

  private static Map<String, Object> row(Occurrence occurrence) {
    return Map.of(
        "entity", occurrence.entity().value(),
        "document", occurrence.document().value(),
        "properties", Property.map(GraphCodec.OCCURRENCE, occurrence));
  }

  private static Map<String, Object> row(Description description) {
    Map<String, Object> row = Property.map(GraphCodec.PASSAGE, description);
    description.entity().ifPresent(entity -> row.put("entity", entity.value()));
    return row;
  }

  private static Map<String, Object> row(StoredReading reading) {
    Ledger.Entry entry = reading.entry();
    return Map.of(
        "document", entry.document().value(),
        "location", entry.location().toString(),
        "hash", entry.hash().hex(),
        "rules", entry.rules().value(),
        "reader", entry.reader(),
        "graph", entry.graph().value(),
        "note", StoredJson.of(reading.note()));
  }
}
