package dev.verbgraph.render;

import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.query.EvidencePlace;
import dev.verbgraph.resolve.Delta;
import dev.verbgraph.resolve.DocumentChange;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.resolve.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A change of the graph: what comes (+), changes (~) and goes (-), entities first, then document by
 * document.
 */
public final class ChangeView {

  private static final String ADD = "+";
  private static final String CHANGE = "~";
  private static final String REMOVE = "-";

  private final GraphChange change;
  private final Map<EntityKey, String> names;
  private final List<TextBlock> text = new ArrayList<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  private ChangeView(ImportResult.Done done) {
    change = done.change();
    names = done.names();
  }

  /** One line: how many documents were given, and what became of the graph. */
  public static String summary(ImportResult.Done done) {
    GraphChange change = done.change();
    String documents = Count.of(done.documents(), "document");
    return change.isEmpty()
        ? documents + ", nothing changed: 0 nodes, 0 relationships"
        : documents + ": nodes " + change.nodes() + ", relationships " + change.relationships();
  }

  /** Everything, and the summary at its end. */
  public static View of(ImportResult.Done done) {
    return new ChangeView(done).view(done);
  }

  private View view(ImportResult.Done done) {
    each(0, change.entities(), this::line, this::row);
    change.documents().forEach(this::document);
    text.add(new TextBlock.Line(0, summary(done)));
    Map<String, Object> json = JsonObjects.object();
    json.put("documents", done.documents());
    json.put("nodes", tally(change.nodes()));
    json.put("relationships", tally(change.relationships()));
    json.put("changes", rows);
    return new View(text, json, Optional.of(rows), Optional.empty(), false);
  }

  private void document(DocumentChange document) {
    String sign =
        switch (document.kind()) {
          case ADDED -> ADD;
          case CHANGED, KEPT -> CHANGE;
          case REMOVED -> REMOVE;
        };
    text.add(new TextBlock.Line(0, sign + " " + document.path()));
    if (document.kind() != DocumentChange.Kind.KEPT) {
      rows.add(row(sign, "document", null, null, null, document.path().value(), List.of()));
    }
    each(4, document.relationships(), this::line, this::row);
    each(4, document.descriptions(), this::line, this::row);
    signed(document.occurrences(), (how, occurrence) -> rows.add(row(how, occurrence)));
  }

  private interface Signed<T> {
    void accept(String sign, T value);
  }

  private interface Row<T> {
    Map<String, Object> of(String sign, T value);
  }

  private <T> void each(int indent, Delta<T> delta, Function<T, String> line, Row<T> row) {
    signed(
        delta,
        (sign, value) -> {
          text.add(new TextBlock.Line(indent, sign + " " + line.apply(value)));
          rows.add(row.of(sign, value));
        });
  }

  private static <T> void signed(Delta<T> delta, Signed<T> action) {
    delta.added().forEach(each -> action.accept(ADD, each));
    delta.changed().forEach(each -> action.accept(CHANGE, each));
    delta.removed().forEach(each -> action.accept(REMOVE, each));
  }

  private String name(EntityKey key) {
    return names.getOrDefault(key, key.value());
  }

  private String line(Entity entity) {
    return entity.kind().label() + " " + entity.name();
  }

  private Map<String, Object> row(String sign, Entity entity) {
    return row(sign, entity.kind().label(), entity.name(), null, null, null, List.of());
  }

  private String line(Relationship relationship) {
    Relationship.Id id = relationship.id();
    Evidence first = relationship.evidence().getFirst();
    return "%s %s %s  %s:%d: %s"
        .formatted(
            name(id.subject()),
            id.type(),
            name(id.object()),
            id.document(),
            first.line(),
            first.quote());
  }

  private Map<String, Object> row(String sign, Relationship relationship) {
    Relationship.Id id = relationship.id();
    return row(
        sign,
        "relationship",
        name(id.subject()),
        id.type().name(),
        name(id.object()),
        id.document().value(),
        relationship.evidence().stream()
            .map(each -> new EvidencePlace(id.document().value(), each.line(), each.quote()))
            .toList());
  }

  private String line(Description description) {
    return "%s of %s  %s:%d"
        .formatted(
            description.part(),
            name(description.entity()),
            description.document(),
            description.line());
  }

  private Map<String, Object> row(String sign, Description description) {
    EvidencePlace place =
        new EvidencePlace(
            description.document().value(), description.line(), Plain.blanked(description.text()));
    return row(
        sign,
        "passage",
        name(description.entity()),
        description.part(),
        null,
        description.document().value(),
        List.of(place));
  }

  private Map<String, Object> row(String sign, Occurrence occurrence) {
    String document = occurrence.document().value();
    List<EvidencePlace> places =
        occurrence.lines().stream().map(line -> new EvidencePlace(document, line, "")).toList();
    return row(
        sign,
        "relationship",
        name(occurrence.entity()),
        GraphSchema.NAMED_IN,
        document,
        document,
        places);
  }

  private static Map<String, Object> row(
      String sign,
      String what,
      @Nullable String name,
      @Nullable String type,
      @Nullable String object,
      @Nullable String document,
      List<EvidencePlace> evidence) {
    Map<String, Object> row = JsonObjects.object();
    row.put("change", sign);
    row.put("what", what);
    row.put("name", name);
    row.put("type", type);
    row.put("object", object);
    row.put("document", document);
    row.put("evidence", JsonObjects.places(evidence));
    return row;
  }

  private static Map<String, Object> tally(Tally tally) {
    Map<String, Object> json = JsonObjects.object();
    json.put("added", tally.added());
    json.put("changed", tally.changed());
    json.put("removed", tally.removed());
    return json;
  }
}
