package dev.verbgraph.render;

import dev.verbgraph.data.Json;
import dev.verbgraph.importer.ImportResult;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Place;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.resolve.Delta;
import dev.verbgraph.resolve.DocumentChange;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.resolve.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A change of the graph: what comes (+), changes (~) and goes (-), entities first, then document by
 * document.
 */
public record ChangeView(ImportResult.Done done) implements View {

  private static final String ADD = "+";
  private static final String CHANGE = "~";
  private static final String REMOVE = "-";

  private record JsonChange(
      int documents, JsonTally nodes, JsonTally relationships, List<Row> changes) {}

  private record JsonTally(long added, long changed, long removed) {

    private static JsonTally of(Tally tally) {
      return new JsonTally(tally.added(), tally.changed(), tally.removed());
    }
  }

  /**
   * One thing that changes.
   *
   * @param type of a relationship its type, of a passage the label above it
   * @param object the other end of a relationship
   */
  private record Row(
      String change,
      String what,
      @Nullable String name,
      @Nullable String type,
      @Nullable String object,
      @Nullable String document,
      List<JsonPlace> evidence) {}

  /** One line: how many documents were given, and what became of the graph. */
  public static String summary(ImportResult.Done done) {
    return summary(done.documents(), done.change());
  }

  /** The same, of documents that come from elsewhere. */
  public static String summary(int documents, GraphChange change) {
    String given = Count.of(documents, "document");
    return change.isEmpty()
        ? given + ", nothing changed: 0 nodes, 0 relationships"
        : given + ": nodes " + change.nodes() + ", relationships " + change.relationships();
  }

  @Override
  public boolean none() {
    return false;
  }

  @Override
  public List<TextBlock> text() {
    List<TextBlock> text = new ArrayList<>();
    lines(text, 0, done.change().entities(), this::line);
    for (DocumentChange document : done.change().documents()) {
      text.add(new TextBlock.Line(0, sign(document) + " " + document.path()));
      lines(text, 4, document.relationships(), this::line);
      lines(text, 4, document.descriptions(), this::line);
    }
    text.add(new TextBlock.Line(0, summary(done)));
    return text;
  }

  @Override
  public Object json() {
    return new JsonChange(
        done.documents(),
        JsonTally.of(done.change().nodes()),
        JsonTally.of(done.change().relationships()),
        changes());
  }

  @Override
  public Optional<List<Map<String, Object>>> rows() {
    return Optional.of(changes().stream().map(Json::members).toList());
  }

  private List<Row> changes() {
    List<Row> rows = new ArrayList<>();
    rows(rows, done.change().entities(), this::row);
    for (DocumentChange document : done.change().documents()) {
      if (document.kind() != DocumentChange.Kind.KEPT) {
        String path = document.path().value();
        rows.add(new Row(sign(document), "document", null, null, null, path, List.of()));
      }
      rows(rows, document.relationships(), this::row);
      rows(rows, document.descriptions(), this::row);
      rows(rows, document.occurrences(), this::row);
    }
    return rows;
  }

  private static String sign(DocumentChange document) {
    return switch (document.kind()) {
      case ADDED -> ADD;
      case CHANGED, KEPT -> CHANGE;
      case REMOVED -> REMOVE;
    };
  }

  private static <T> void lines(
      List<TextBlock> text, int indent, Delta<T> delta, Function<T, String> line) {
    signed(
        delta, (sign, each) -> text.add(new TextBlock.Line(indent, sign + " " + line.apply(each))));
  }

  private static <T> void rows(List<Row> rows, Delta<T> delta, BiFunction<String, T, Row> row) {
    signed(delta, (sign, each) -> rows.add(row.apply(sign, each)));
  }

  private static <T> void signed(Delta<T> delta, BiConsumer<String, T> action) {
    delta.added().forEach(each -> action.accept(ADD, each));
    delta.changed().forEach(each -> action.accept(CHANGE, each));
    delta.removed().forEach(each -> action.accept(REMOVE, each));
  }

  private String name(EntityKey key) {
    return done.names().getOrDefault(key, key.value());
  }

  private String line(Entity entity) {
    return entity.kind().label() + " " + entity.name();
  }

  private Row row(String sign, Entity entity) {
    return new Row(sign, entity.kind().label(), entity.name(), null, null, null, List.of());
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

  private Row row(String sign, Relationship relationship) {
    Relationship.Id id = relationship.id();
    return new Row(
        sign,
        "relationship",
        name(id.subject()),
        id.type().name(),
        name(id.object()),
        id.document().value(),
        JsonPlace.of(
            relationship.evidence().stream().map(each -> each.in(id.document())).toList()));
  }

  private String line(Description description) {
    return "%s%s  %s:%d"
        .formatted(
            description.part(),
            description.entity().map(entity -> " of " + name(entity)).orElse(""),
            description.document(),
            description.line());
  }

  private Row row(String sign, Description description) {
    Place place =
        new Place(description.document(), description.line(), Plain.blanked(description.text()));
    return new Row(
        sign,
        "passage",
        description.entity().map(this::name).orElse(null),
        description.part(),
        null,
        description.document().value(),
        JsonPlace.of(List.of(place)));
  }

  private Row row(String sign, Occurrence occurrence) {
    String document = occurrence.document().value();
    List<Place> places =
        occurrence.lines().stream()
            .map(line -> new Place(occurrence.document(), line, ""))
            .toList();
    return new Row(
        sign,
        "relationship",
        name(occurrence.entity()),
        GraphSchema.NAMED_IN,
        document,
        document,
        JsonPlace.of(places));
  }
}
