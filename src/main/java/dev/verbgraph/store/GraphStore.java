package dev.verbgraph.store;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKind;
import dev.verbgraph.model.Evidence;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.model.Strength;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Ledger.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what is in the graph, as imports need it. Writing is {@link GraphWriter}'s. */
public final class GraphStore {

  /** Imports read and write much; a statement that takes longer than this hangs. */
  static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Database database;

  public GraphStore(Database database) {
    this.database = database;
  }

  /**
   * Creates the constraints and indexes that are not there yet.
   *
   * @throws UserProblemException also when the graph was written by a newer Verbgraph
   */
  public void prepare() {
    new Migrations(database).apply();
  }

  /**
   * @return what is known of former imports
   */
  public Ledger ledger() {
    return database.read(
        PATIENCE,
        statements -> {
          Map<String, Object> state =
              statements.run(Cypher.of("read/state"), Map.of()).rows().getFirst();
          SortedMap<String, Entry> documents = new TreeMap<>();
          for (Map<String, Object> row :
              statements.run(Cypher.of("read/ledger"), Map.of()).rows()) {
            Entry entry =
                new Entry(
                    text(row, "document"),
                    text(row, "location"),
                    text(row, "hash"),
                    text(row, "rules"),
                    number(row, "reader"),
                    text(row, "graph"));
            documents.put(entry.document(), entry);
          }
          return new Ledger(
              number(state, "imports"), (Boolean) cell(state, "unfinished"), documents);
        });
  }

  /**
   * @return what was read in these documents, as JSON, by path
   */
  public Map<String, String> notes(Collection<String> documents) {
    return byName("read/readings", Map.of("documents", documents), "document", "note");
  }

  /**
   * @return all rules that documents were read with, as JSON, by id
   */
  public Map<String, String> rules() {
    return byName("read/rules", Map.of(), "id", "rules");
  }

  private Map<String, String> byName(
      String cypher, Map<String, Object> parameters, String key, String value) {
    Map<String, String> found = new HashMap<>();
    database
        .read(Cypher.of(cypher), parameters, PATIENCE)
        .rows()
        .forEach(row -> found.put(text(row, key), text(row, value)));
    return found;
  }

  /**
   * @return all entities, and what these documents (as far as they are there) add to the graph
   */
  public Graph graph(Collection<String> documents) {
    return database.read(PATIENCE, statements -> new Reader(statements, documents).graph());
  }

  private record Reader(Transaction statements, Collection<String> documents) {

    private Graph graph() {
      SortedMap<String, Entity> entities = new TreeMap<>();
      rows("read/entities").forEach(row -> entities.put(text(row, "key"), entity(row)));

      Map<String, List<Relationship>> relationships = new HashMap<>();
      rows("read/relationships")
          .forEach(row -> add(relationships, text(row, "document"), relationship(row)));
      Map<String, List<Occurrence>> occurrences = new HashMap<>();
      rows("read/occurrences")
          .forEach(row -> add(occurrences, text(row, "document"), occurrence(row)));
      Map<String, List<Description>> descriptions = new HashMap<>();
      rows("read/descriptions")
          .forEach(row -> add(descriptions, text(row, "document"), description(row)));

      SortedMap<String, DocumentGraph> graphs = new TreeMap<>();
      for (Map<String, Object> row : rows("read/documents")) {
        String path = text(row, "path");
        graphs.put(
            path,
            new DocumentGraph(
                path,
                properties(row),
                relationships.getOrDefault(path, List.of()),
                occurrences.getOrDefault(path, List.of()),
                descriptions.getOrDefault(path, List.of())));
      }
      return new Graph(entities, graphs);
    }

    private List<Map<String, Object>> rows(String cypher) {
      return statements.run(Cypher.of(cypher), Map.of("documents", documents)).rows();
    }

    private static <T> void add(Map<String, List<T>> byDocument, String document, T value) {
      byDocument.computeIfAbsent(document, missing -> new ArrayList<>()).add(value);
    }
  }

  private static Entity entity(Map<String, Object> row) {
    EntityKind kind =
        list(row, "labels", String.class).stream()
            .map(EntityKind::ofLabel)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(EntityKind.CONCEPT);
    return new Entity(
        text(row, "key"), text(row, "name"), kind, list(row, "aliases", String.class));
  }

  private static Relationship relationship(Map<String, Object> row) {
    List<Long> lines = list(row, "lines", Long.class);
    List<Long> columns = list(row, "columns", Long.class);
    List<String> phrases = list(row, "phrases", String.class);
    List<String> quotes = list(row, "quotes", String.class);
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      evidence.add(
          new Evidence(
              lines.get(i).intValue(), columns.get(i).intValue(), phrases.get(i), quotes.get(i)));
    }
    return new Relationship(
        new Relationship.Id(
            text(row, "subject"),
            text(row, "type"),
            text(row, "object"),
            text(row, "document"),
            text(row, "via")),
        Optional.ofNullable((String) row.get("strength"))
            .map(word -> Strength.valueOf(word.toUpperCase(Locale.ROOT))),
        evidence);
  }

  private static Occurrence occurrence(Map<String, Object> row) {
    return new Occurrence(
        text(row, "entity"),
        text(row, "document"),
        list(row, "lines", Long.class).stream().map(Long::intValue).toList());
  }

  private static Description description(Map<String, Object> row) {
    return new Description(
        text(row, "entity"),
        text(row, "document"),
        text(row, "part"),
        text(row, "text"),
        (int) number(row, "line"));
  }

  private static Map<String, Object> properties(Map<String, Object> row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    ((Map<?, ?>) cell(row, "properties"))
        .forEach((name, value) -> properties.put((String) name, value));
    properties.keySet().removeAll(DocumentGraph.OWN_PROPERTIES);
    return properties;
  }

  private static Object cell(Map<String, Object> row, String column) {
    return requireNonNull(row.get(column), column);
  }

  private static long number(Map<String, Object> row, String column) {
    return (Long) cell(row, column);
  }

  private static String text(Map<String, Object> row, String column) {
    return (String) cell(row, column);
  }

  private static <T> List<T> list(Map<String, Object> row, String column, Class<T> type) {
    return ((List<?>) cell(row, column)).stream().<T>map(type::cast).toList();
  }
}
