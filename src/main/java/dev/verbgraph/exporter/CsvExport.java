package dev.verbgraph.exporter;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.GraphSchema;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.resolve.DocumentChange;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.store.GraphCodec;
import dev.verbgraph.store.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The graph as tables of comma-separated values, one for each sort of node and relationship, with
 * the headers that {@code neo4j-admin database import} understands. What front matter says of a
 * document is not in them, but for its title, and neither is what later imports need: the JSON
 * export has both.
 */
public final class CsvExport {

  /** Between the elements of a list: a control character, which no name and no quote holds. */
  private static final String BETWEEN_ELEMENTS = "\u001f";

  /** The command that makes an empty Neo4j hold these tables, run where they are. */
  public static final String IMPORT =
      "neo4j-admin database import full --array-delimiter=U+001F --multiline-fields=true"
          + " --nodes=./entities.csv --nodes=Document=./documents.csv"
          + " --nodes=Passage=./passages.csv --relationships=./statements.csv"
          + " --relationships=NAMED_IN=./named-in.csv"
          + " --relationships=DESCRIBED_BY=./described-by.csv"
          + " --relationships=IN_DOCUMENT=./in-document.csv";

  private CsvExport() {}

  /**
   * @param graph what makes this graph of an empty one
   * @return the lines of each table, by the name of its file
   */
  public static Map<String, List<String>> of(GraphChange graph) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    tables.put(
        "entities.csv",
        table(
            "key:ID(Entity)," + header(GraphCodec.ENTITY, 1) + ",:LABEL",
            graph.entities().added().stream().map(CsvExport::entity)));
    tables.put(
        "documents.csv",
        table(
            "path:ID(Document),title,hash",
            graph.documents().stream()
                .map(document ->
                    row(
                        document.path().value(),
                        document.properties().get("title"),
                        document.properties().get("hash")))));
    tables.put(
        "statements.csv",
        table(
            ":START_ID(Entity),:TYPE,:END_ID(Entity)," + header(GraphCodec.RELATIONSHIP, 0),
            all(graph, document -> document.relationships().added()).map(CsvExport::statement)));
    tables.put(
        "named-in.csv",
        table(
            ":START_ID(Entity),:END_ID(Document)," + header(GraphCodec.OCCURRENCE, 0),
            all(graph, document -> document.occurrences().added()).map(CsvExport::occurrence)));
    Map<Description, Integer> ids = new LinkedHashMap<>();
    all(graph, document -> document.descriptions().added())
        .forEach(passage -> ids.put(passage, ids.size()));
    tables.put(
        "passages.csv", table(":ID(Passage)," + header(GraphCodec.PASSAGE, 0), passages(ids)));
    tables.put(
        "described-by.csv",
        table(
            ":START_ID(Entity),:END_ID(Passage)",
            ids.entrySet().stream()
                .flatMap(each ->
                    each.getKey().entity().stream()
                        .map(entity -> row(entity.value(), each.getValue())))));
    tables.put(
        "in-document.csv",
        table(
            ":START_ID(Passage),:END_ID(Document)",
            ids.entrySet().stream()
                .map(each -> row(each.getValue(), each.getKey().document().value()))));
    return tables;
  }

  private static <T> Stream<T> all(GraphChange graph, Function<DocumentChange, List<T>> part) {
    return graph.documents().stream().flatMap(document -> part.apply(document).stream());
  }

  private static List<String> table(String header, Stream<String> rows) {
    List<String> lines = new ArrayList<>(List.of(header));
    rows.forEach(lines::add);
    return lines;
  }

  /** The first of the properties may be what identifies a node; the rest follows it. */
  private static <T> String header(List<Property<T>> properties, int first) {
    return properties.stream()
        .skip(first)
        .map(property -> property.name() + type(property.type()))
        .collect(Collectors.joining(","));
  }

  private static String type(Property.Type type) {
    return switch (type) {
      case TEXT -> "";
      case NUMBER -> ":long";
      case TEXTS -> ":string[]";
      case NUMBERS -> ":long[]";
    };
  }

  private static <T> Stream<@Nullable Object> cells(List<Property<T>> properties, T of) {
    return properties.stream().map(property -> property.value().apply(of));
  }

  private static String entity(Entity entity) {
    return row(
        Stream.concat(
            cells(GraphCodec.ENTITY, entity),
            Stream.of(List.of(GraphSchema.ENTITY, entity.kind().label()))));
  }

  private static String statement(Relationship relationship) {
    Relationship.Id id = relationship.id();
    return row(
        Stream.concat(
            Stream.of(id.subject().value(), id.type().name(), id.object().value()),
            cells(GraphCodec.RELATIONSHIP, relationship)));
  }

  private static String occurrence(Occurrence occurrence) {
    return row(
        Stream.concat(
            Stream.of(occurrence.entity().value(), occurrence.document().value()),
            cells(GraphCodec.OCCURRENCE, occurrence)));
  }

  private static Stream<String> passages(Map<Description, Integer> ids) {
    return ids.entrySet().stream()
        .map(each ->
            row(
                Stream.concat(
                    Stream.of(each.getValue()), cells(GraphCodec.PASSAGE, each.getKey()))));
  }

  private static String row(@Nullable Object... cells) {
    return row(Arrays.stream(cells));
  }

  private static String row(Stream<? extends @Nullable Object> cells) {
    return cells.map(CsvExport::cell).collect(Collectors.joining(","));
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Collection<?> list ->
          quoted(
              list.stream().map(Objects::toString).collect(Collectors.joining(BETWEEN_ELEMENTS)));
      case String text -> quoted(text);
      case Object number -> number.toString();
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
