package dev.verbgraph.store;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.store.Ledger.Entry;
import dev.verbgraph.vocabulary.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what is in the graph, as imports need it. Writing is {@link GraphWriter}'s. */
public final class GraphStore implements StoredGraph {

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
          SortedMap<DocumentPath, Entry> documents = new TreeMap<>();
          for (Map<String, Object> row :
              statements.run(Cypher.of("read/ledger"), Map.of()).rows()) {
            Entry entry =
                new Entry(
                    document(row),
                    Path.of(text(row, "location")),
                    new ContentHash(text(row, "hash")),
                    new RulesId(text(row, "rules")),
                    number(row, "reader"),
                    new GraphHash(text(row, "graph")));
            documents.put(entry.document(), entry);
          }
          return new Ledger(
              number(state, "imports"), (Boolean) cell(state, "unfinished"), documents);
        });
  }

  @Override
  public Map<DocumentPath, Note> notes(Collection<DocumentPath> documents) {
    if (documents.isEmpty()) {
      return Map.of();
    }
    // Taking them apart is what takes long.
    return rows("read/readings", Map.of("documents", values(documents))).parallelStream()
        .collect(
            Collectors.toConcurrentMap(
                GraphStore::document, row -> StoredJson.note(text(row, "note"))));
  }

  @Override
  public Map<RulesId, Rules> rules() {
    Map<RulesId, Rules> rules = new HashMap<>();
    rows("read/rules", Map.of())
        .forEach(
            row -> rules.put(new RulesId(text(row, "id")), StoredJson.rules(text(row, "rules"))));
    return rules;
  }

  private List<Map<String, Object>> rows(String cypher, Map<String, Object> parameters) {
    return database.read(Cypher.of(cypher), parameters, PATIENCE).rows();
  }

  @Override
  public Graph graph(Collection<DocumentPath> documents) {
    return graph(documents, Cypher.of("read/entities"), Map.of());
  }

  @Override
  public Graph graph(Collection<DocumentPath> documents, Collection<EntityKey> keys) {
    return graph(documents, Cypher.of("read/entities-of"), keys(keys));
  }

  private Graph graph(
      Collection<DocumentPath> documents, Cypher entities, Map<String, Object> parameters) {
    return database.read(
        PATIENCE,
        statements ->
            new Reader(statements, values(documents))
                .graph(statements.run(entities, parameters).rows()));
  }

  @Override
  public boolean haveNamesakes(Collection<EntityKey> keys) {
    return !rows("read/namesakes", keys(keys)).isEmpty();
  }

  @Override
  public Set<DocumentPath> naming(Collection<EntityKey> keys) {
    return rows("read/naming", keys(keys)).stream()
        .map(GraphStore::document)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Object> keys(Collection<EntityKey> keys) {
    return Map.of("keys", keys.stream().map(EntityKey::value).toList());
  }

  private record Reader(Transaction statements, List<String> documents) {

    private Graph graph(List<Map<String, Object>> rows) {
      SortedMap<EntityKey, Entity> entities = new TreeMap<>();
      rows.stream().map(GraphCodec::entity).forEach(entity -> entities.put(entity.key(), entity));

      List<Map<String, Object>> nodes = rows("read/documents");
      if (nodes.isEmpty()) {
        return new Graph(entities, new TreeMap<>());
      }
      Map<DocumentPath, List<Relationship>> relationships = new HashMap<>();
      rows("read/relationships")
          .forEach(row -> add(relationships, document(row), GraphCodec.relationship(row)));
      Map<DocumentPath, List<Occurrence>> occurrences = new HashMap<>();
      rows("read/occurrences")
          .forEach(row -> add(occurrences, document(row), GraphCodec.occurrence(row)));
      Map<DocumentPath, List<Description>> descriptions = new HashMap<>();
      rows("read/descriptions")
          .forEach(row -> add(descriptions, document(row), GraphCodec.description(row)));

      SortedMap<DocumentPath, DocumentGraph> graphs = new TreeMap<>();
      for (Map<String, Object> row : nodes) {
        DocumentPath path = new DocumentPath(text(row, "path"));
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

    private static <T> void add(
        Map<DocumentPath, List<T>> byDocument, DocumentPath document, T value) {
      byDocument.computeIfAbsent(document, missing -> new ArrayList<>()).add(value);
    }
  }

  private static Map<String, Object> properties(Map<String, Object> row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    ((Map<?, ?>) cell(row, "properties"))
        .forEach((name, value) -> properties.put((String) name, value));
    properties.keySet().removeAll(DocumentGraph.OWN_PROPERTIES);
    return properties;
  }

  private static List<String> values(Collection<DocumentPath> documents) {
    return documents.stream().map(DocumentPath::value).toList();
  }

  private static DocumentPath document(Map<String, Object> row) {
    return new DocumentPath(text(row, "document"));
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
}
