package dev.verbgraph.exporter;

import static java.util.Objects.requireNonNull;

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
import dev.verbgraph.resolve.AliasAdvisor;
import dev.verbgraph.resolve.AliasSuggestion;
import dev.verbgraph.resolve.GraphDiff;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.resolve.Spelling;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.RulesId;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.vocabulary.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the whole graph out of the database: to write it down, or to look at it as a whole. */
public final class Exporter {

  /** How often the graph is read anew because an import came in between. */
  private static final int ATTEMPTS = 5;

  private static final Graph NOTHING = new Graph(new TreeMap<>(), new TreeMap<>());

  private final GraphStore store;

  public Exporter(GraphStore store) {
    this.store = store;
  }

  /**
   * @return what makes this graph of an empty one, in an order that follows from the content alone;
   *     empty when imports keep changing the graph, or the last one was interrupted: what is there
   *     is no graph of any notes then
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public Optional<GraphUpdate> export() {
    store.prepare();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Ledger ledger = store.ledger();
      GraphUpdate graph = read(ledger);
      Ledger now = store.ledger();
      if (now.imports() == ledger.imports() && !now.unfinished()) {
        return Optional.of(graph);
      }
    }
    return Optional.empty();
  }

  /**
   * @return names in the graph that perhaps mean the same, the likeliest first; may be empty
   */
  public List<AliasSuggestion> suggestAliases() {
    Graph graph = store.graph(store.ledger().documents().keySet());
    return AliasAdvisor.advise(graph, List.copyOf(store.rules().values()));
  }

  /**
   * @return how the notes in the graph spell the name of an entity, in their order, with the rules
   *     that make one thing of these spellings; empty where no note names it
   */
  public List<Spelling> spellings(EntityKey entity) {
    Ledger ledger = store.ledger();
    Map<DocumentPath, Note> notes = store.notes(ledger.documents().keySet());
    Map<RulesId, Rules> rules = store.rules();
    return Resolver.spellings(
        ledger.documents().values().stream()
            .map(entry ->
                new InputDocument(
                    entry.document(),
                    entry.hash(),
                    requireNonNull(notes.get(entry.document())),
                    requireNonNull(rules.get(entry.rules()))))
            .toList(),
        entity);
  }

  private GraphUpdate read(Ledger ledger) {
    Map<DocumentPath, Note> notes = store.notes(ledger.documents().keySet());
    SortedMap<DocumentPath, StoredReading> readings = new TreeMap<>();
    ledger
        .documents()
        .forEach((path, entry) ->
            readings.put(path, new StoredReading(entry, requireNonNull(notes.get(path)))));
    Graph graph = sorted(store.graph(ledger.documents().keySet()));
    return new GraphUpdate(
        GraphDiff.between(NOTHING, graph, readings.keySet(), List.of()),
        readings,
        new TreeMap<>(store.rules()));
  }

  private static Graph sorted(Graph graph) {
    SortedMap<EntityKey, Entity> entities = new TreeMap<>(graph.entities());
    SortedMap<DocumentPath, DocumentGraph> documents = new TreeMap<>();
    graph.documents().forEach((path, document) -> documents.put(path, sorted(document)));
    return new Graph(entities, documents);
  }

  private static DocumentGraph sorted(DocumentGraph document) {
    return new DocumentGraph(
        document.path(),
        new TreeMap<>(document.properties()),
        document.relationships().stream().sorted(Comparator.comparing(Relationship::id)).toList(),
        document.occurrences().stream().sorted(Comparator.comparing(Occurrence::entity)).toList(),
        document.descriptions().stream()
            .sorted(
                Comparator.comparingInt(Description::line)
                    .thenComparing(each -> each.entity().map(EntityKey::value).orElse(""))
                    .thenComparing(Description::part)
                    .thenComparing(Description::text))
            .toList());
  }
}
