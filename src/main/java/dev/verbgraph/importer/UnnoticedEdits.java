package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Names;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.resolve.Comparison;
import dev.verbgraph.resolve.Edit;
import dev.verbgraph.resolve.GraphDiff;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolution;
import dev.verbgraph.store.GraphHash;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.RulesId;
import dev.verbgraph.store.StoredGraph;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.vocabulary.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Works out what an import changes from the changed documents alone, where no other document can
 * notice the change: then it costs what the change touches, however much else there is.
 *
 * <p>Why: docs/decisions/0071-an-edit-that-nobody-notices.md.
 */
final class UnnoticedEdits {

  /** To look at all documents once is cheaper than at more edits one by one. */
  private static final int MOST_EDITS = 20;

  /** Facts about more names need too many other documents to confirm them. */
  private static final int MOST_NAMES = 20;

  private final StoredGraph store;
  private final Ledger ledger;
  private final Map<DocumentPath, Ledger.Entry> entries;
  private final Map<RulesId, Rules> rules;
  private final Map<DocumentPath, Edit> edits = new TreeMap<>();

  /**
   * What is to be done.
   *
   * @param touched the changed documents, with the entities that they name
   * @param diagnostics what there is to say about the documents; may be empty
   */
  record Found(GraphUpdate update, Graph touched, List<Diagnostic> diagnostics) {}

  /**
   * @param entries what the ledger is to say of each of the files, as if they added to the graph
   *     what they did
   * @param rules those of the files
   */
  UnnoticedEdits(
      StoredGraph store,
      Ledger ledger,
      Map<DocumentPath, Ledger.Entry> entries,
      Map<RulesId, Rules> rules) {
    this.store = store;
    this.ledger = ledger;
    this.entries = entries;
    this.rules = rules;
  }

  /**
   * @param changed what was read in the files that have changed
   * @return empty where other documents have to be looked at
   */
  Optional<Found> of(Map<DocumentPath, Note> changed) {
    if (changed.size() > MOST_EDITS || !isNothingElse(changed)) {
      return Optional.empty();
    }
    store
        .notes(changed.keySet())
        .forEach((path, before) -> {
          Rules own = requireNonNull(rules.get(after(path).rules()));
          Note after = requireNonNull(changed.get(path));
          edits.put(
              path,
              new Edit(
                  new InputDocument(path, stored(path).hash(), before, own),
                  new InputDocument(path, after(path).hash(), after, own)));
        });
    if (!edits.keySet().equals(changed.keySet())) {
      return Optional.empty();
    }
    return resolved().flatMap(this::found);
  }

  /** Whether files have changed, and nothing but what is in them. */
  private boolean isNothingElse(Map<DocumentPath, Note> changed) {
    return !changed.isEmpty()
        && !ledger.unfinished()
        && entries.entrySet().stream()
            .allMatch(each ->
                each.getValue().equals(ledger.documents().get(each.getKey()))
                    || isEdited(each.getValue(), changed));
  }

  private boolean isEdited(Ledger.Entry after, Map<DocumentPath, Note> changed) {
    Ledger.Entry before = ledger.documents().get(after.document());
    return before != null
        && changed.containsKey(after.document())
        && after.equals(before.withHash(after.hash()));
  }

  private Ledger.Entry stored(DocumentPath path) {
    return requireNonNull(ledger.documents().get(path));
  }

  private Ledger.Entry after(DocumentPath path) {
    return requireNonNull(entries.get(path));
  }

  /** Empty where others may notice one of the changes. */
  private Optional<Map<DocumentPath, Resolution>> resolved() {
    Map<DocumentPath, Resolution> resolved = new TreeMap<>();
    for (Edit edit : edits.values()) {
      Optional<Comparison> compared = compared(edit);
      if (compared.isEmpty() || !compared.get().isUnnoticed(this::isStored)) {
        return Optional.empty();
      }
      resolved.put(edit.after().path(), compared.get().after());
    }
    return Optional.of(resolved);
  }

  private Optional<Comparison> compared(Edit edit) {
    List<DocumentPath> targets = edit.linked(ledger.documents().keySet());
    List<InputDocument> linked = read(targets);
    if (linked.size() < targets.size()) {
      return Optional.empty();
    }
    Optional<Comparison> compared = edit.compared(linked);
    Set<EntityKey> noticed = compared.map(Comparison::noticed).orElse(Set.of());
    if (noticed.isEmpty()) {
      return compared;
    }
    if (noticed.size() > MOST_NAMES) {
      return Optional.empty();
    }
    Set<DocumentPath> beside = store.naming(noticed);
    beside.addAll(targets);
    return edit.compared(read(beside));
  }

  private boolean isStored(DocumentGraph graph) {
    return GraphHash.of(graph).equals(stored(graph.path()).graph());
  }

  /**
   * Documents as they were read once: those that do not change now, and have rules of this import.
   */
  private List<InputDocument> read(Collection<DocumentPath> paths) {
    Set<DocumentPath> known =
        paths.stream()
            .filter(path -> !edits.containsKey(path) && ledger.documents().containsKey(path))
            .filter(path -> rules.containsKey(stored(path).rules()))
            .collect(Collectors.toSet());
    return store.notes(known).entrySet().stream()
        .map(each -> read(stored(each.getKey()), each.getValue()))
        .toList();
  }

  private InputDocument read(Ledger.Entry entry, Note note) {
    return new InputDocument(
        entry.document(), entry.hash(), note, requireNonNull(rules.get(entry.rules())));
  }

  private Optional<Found> found(Map<DocumentPath, Resolution> resolved) {
    SortedMap<DocumentPath, DocumentGraph> graphs = new TreeMap<>();
    SortedMap<DocumentPath, StoredReading> readings = new TreeMap<>();
    Map<RulesId, Rules> used = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<EntityKey> keys = new TreeSet<>();
    resolved.forEach((path, resolution) -> {
      DocumentGraph graph = requireNonNull(resolution.graph().documents().get(path));
      graphs.put(path, graph);
      graph.occurrences().forEach(occurrence -> keys.add(occurrence.entity()));
      InputDocument document = requireNonNull(edits.get(path)).after();
      Ledger.Entry entry = after(path).withGraph(GraphHash.of(graph));
      readings.put(path, new StoredReading(entry, document.note()));
      used.put(entry.rules(), document.rules());
      resolution.diagnostics().stream()
          .filter(said -> said.file().equals(path.value()))
          .forEach(diagnostics::add);
    });
    Graph current = store.graph(resolved.keySet(), keys);
    if (!current.entities().keySet().containsAll(keys)
        || !isPlainlyNamed(current)
        || store.haveNamesakes(keys)) {
      return Optional.empty();
    }
    GraphUpdate update =
        new GraphUpdate(
            GraphDiff.between(
                current, new Graph(current.entities(), graphs), readings.keySet(), List.of()),
            readings,
            used);
    return Optional.of(new Found(update, withGone(current, keys), diagnostics));
  }

  /** With the entities that a document does not name any more: messages need their names. */
  private Graph withGone(Graph current, Set<EntityKey> keys) {
    Set<EntityKey> gone =
        current.documents().values().stream()
            .flatMap(document -> document.occurrences().stream())
            .map(Occurrence::entity)
            .filter(key -> !keys.contains(key))
            .collect(Collectors.toSet());
    if (gone.isEmpty()) {
      return current;
    }
    SortedMap<EntityKey, Entity> entities = new TreeMap<>(current.entities());
    entities.putAll(store.graph(List.of(), gone).entities());
    return new Graph(entities, current.documents());
  }

  /** Whether the names are those of entities: where one means another name, that is to be told. */
  private boolean isPlainlyNamed(Graph current) {
    Set<String> names =
        current.entities().values().stream()
            .map(Entity::name)
            .map(Names::fold)
            .collect(Collectors.toCollection(HashSet::new));
    return edits.values().stream().flatMap(Edit::names).map(Names::fold).allMatch(names::contains);
  }
}
