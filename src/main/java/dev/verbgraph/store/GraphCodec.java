package dev.verbgraph.store;

import static dev.verbgraph.store.Property.Type.NUMBER;
import static dev.verbgraph.store.Property.Type.NUMBERS;
import static dev.verbgraph.store.Property.Type.TEXT;
import static dev.verbgraph.store.Property.Type.TEXTS;
import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.RelationStatus;
import dev.verbgraph.model.RelationType;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of what Verbgraph keeps in a graph, and the way back from them: what writing,
 * reading, exports and completion know of properties stands here. {@code docs/graph.md} says what
 * each of them means.
 *
 * <p>Why: docs/decisions/0035-a-place-stands-once.md.
 */
public final class GraphCodec {

  /**
   * What a relationship says of each of its places.
   *
   * @param value takes it from a place
   * @param first of the first place, a value
   * @param all of all places, a list, where there are several
   */
  private record PlaceProperty(
      Function<Evidence, Object> value, Property<Relationship> first, Property<Relationship> all) {

    private static PlaceProperty number(
        String name, String plural, Function<Evidence, Object> value) {
      return of(name, NUMBER, plural, NUMBERS, value);
    }

    private static PlaceProperty text(
        String name, String plural, Function<Evidence, Object> value) {
      return of(name, TEXT, plural, TEXTS, value);
    }

    private static PlaceProperty of(
        String name,
        Property.Type type,
        String plural,
        Property.Type listType,
        Function<Evidence, Object> value) {
      return new PlaceProperty(
          value,
          new Property<>(name, type, said -> value.apply(said.evidence().getFirst())),
          new Property<>(
              plural, listType, said -> unlessOne(said.evidence().stream().map(value).toList())));
    }

    private Object value(Map<?, ?> properties, int place) {
      return properties.get(all.name()) instanceof List<?> list
          ? requireNonNull(list.get(place), all.name())
          : requireNonNull(properties.get(first.name()), first.name());
    }

    private int number(Map<?, ?> properties, int place) {
      return ((Long) value(properties, place)).intValue();
    }

    private String text(Map<?, ?> properties, int place) {
      return (String) value(properties, place);
    }
  }

  private static final PlaceProperty LINE = PlaceProperty.number("line", "lines", Evidence::line);
  private static final PlaceProperty COLUMN =
      PlaceProperty.number("column", "columns", Evidence::column);
  private static final PlaceProperty PHRASE =
      PlaceProperty.text("phrase", "phrases", Evidence::phrase);
  private static final PlaceProperty QUOTE = PlaceProperty.text("quote", "quotes", Evidence::quote);

  /** How descriptions say it: in sentences. */
  static final String PROSE = "prose";

  private static final List<PlaceProperty> PLACE = List.of(LINE, COLUMN, PHRASE, QUOTE);

  /** Of the nodes of entities; their kind is a label. */
  public static final List<Property<Entity>> ENTITY =
      List.of(
          new Property<>("key", TEXT, entity -> entity.key().value()),
          new Property<>("name", TEXT, Entity::name),
          new Property<>("aliases", TEXTS, Entity::aliases),
          new Property<>("names", TEXTS, Entity::indexedNames));

  /** Of the relationships between entities. */
  public static final List<Property<Relationship>> RELATIONSHIP =
      Stream.of(
              Stream.of(
                  new Property<Relationship>(
                      "document", TEXT, said -> said.id().document().value())),
              PLACE.stream().map(PlaceProperty::first),
              PLACE.stream().map(PlaceProperty::all),
              Stream.of(
                  new Property<Relationship>(
                      "status", TEXT, said -> said.status().map(RelationStatus::word).orElse(null)),
                  new Property<Relationship>("form", TEXT, said -> said.prose() ? PROSE : null),
                  new Property<Relationship>(
                      "via",
                      TEXT,
                      said ->
                          said.dependency().map(strength -> said.id().via().name()).orElse(null)),
                  new Property<Relationship>(
                      "strength",
                      TEXT,
                      said -> said.dependency().map(Strength::word).orElse(null))))
          .flatMap(Function.identity())
          .toList();

  /** Of the relationships {@code NAMED_IN}. */
  public static final List<Property<Occurrence>> OCCURRENCE =
      List.of(
          new Property<>("line", NUMBER, named -> named.lines().getFirst()),
          new Property<>("lines", NUMBERS, named -> unlessOne(named.lines())));

  /** Of the nodes of passages. */
  public static final List<Property<Description>> PASSAGE =
      List.of(
          new Property<>("part", TEXT, Description::part),
          new Property<>("text", TEXT, Description::text),
          new Property<>("line", NUMBER, Description::line),
          new Property<>("document", TEXT, passage -> passage.document().value()));

  /** Of the nodes of documents, which have what their front matter says besides. */
  public static final List<String> DOCUMENT = List.of("path", "title", "hash", "importedAt");

  private GraphCodec() {}

  /**
   * @return the names of all of these properties, sorted, each once
   */
  public static List<String> propertyNames() {
    return Stream.of(
            ENTITY.stream().map(Property::name),
            RELATIONSHIP.stream().map(Property::name),
            OCCURRENCE.stream().map(Property::name),
            PASSAGE.stream().map(Property::name),
            DOCUMENT.stream())
        .flatMap(Function.identity())
        .sorted()
        .distinct()
        .toList();
  }

  /**
   * @return the properties of one place of a relationship
   */
  static Map<String, Object> place(Evidence evidence) {
    Map<String, Object> place = new LinkedHashMap<>();
    PLACE.forEach(property -> place.put(property.first().name(), property.value().apply(evidence)));
    return place;
  }

  /** What stands once as a value needs no list. */
  private static <T> @Nullable List<T> unlessOne(List<T> all) {
    return all.size() == 1 ? null : all;
  }

  /**
   * @param row key, name, labels and aliases of a node
   */
  static Entity entity(Map<String, Object> row) {
    EntityKind kind =
        list(row, "labels", String.class).stream()
            .map(EntityKind::ofLabel)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(EntityKind.CONCEPT);
    return new Entity(key(row, "key"), text(row, "name"), kind, list(row, "aliases", String.class));
  }

  /**
   * @param row the keys of its subject and object, its type, its document and its properties
   */
  static Relationship relationship(Map<String, Object> row) {
    String type = text(row, "type");
    Map<?, ?> properties = (Map<?, ?>) value(row, "properties");
    int places = properties.get(LINE.all().name()) instanceof List<?> lines ? lines.size() : 1;
    return new Relationship(
        new Relationship.Id(
            key(row, "subject"),
            new RelationType(type),
            key(row, "object"),
            document(row),
            new RelationType(properties.get("via") instanceof String via ? via : type)),
        Optional.ofNullable((String) properties.get("status")).map(RelationStatus::ofWord),
        Optional.ofNullable((String) properties.get("strength")).map(Strength::ofWord),
        PROSE.equals(properties.get("form")),
        IntStream.range(0, places)
            .mapToObj(place ->
                new Evidence(
                    LINE.number(properties, place),
                    COLUMN.number(properties, place),
                    PHRASE.text(properties, place),
                    QUOTE.text(properties, place)))
            .toList());
  }

  /**
   * @param row the key of the entity, the document and all lines
   */
  static Occurrence occurrence(Map<String, Object> row) {
    return new Occurrence(
        key(row, "entity"),
        document(row),
        list(row, "lines", Long.class).stream().map(Long::intValue).toList());
  }

  /**
   * @param row the key of the entity, if there is one, and the properties of the passage
   */
  static Description description(Map<String, Object> row) {
    return new Description(
        Optional.ofNullable(row.get("entity")).map(entity -> key(row, "entity")),
        document(row),
        text(row, "part"),
        text(row, "text"),
        ((Long) value(row, "line")).intValue());
  }

  private static Object value(Map<String, Object> row, String column) {
    return requireNonNull(row.get(column), column);
  }

  private static EntityKey key(Map<String, Object> row, String column) {
    return new EntityKey(text(row, column));
  }

  private static DocumentPath document(Map<String, Object> row) {
    return new DocumentPath(text(row, "document"));
  }

  private static String text(Map<String, Object> row, String column) {
    return (String) value(row, column);
  }

  private static <T> List<T> list(Map<String, Object> row, String column, Class<T> type) {
    return ((List<?>) value(row, column)).stream().<T>map(type::cast).toList();
  }
}
