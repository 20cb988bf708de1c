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

  /** Beyond that, it is cheaper to look at all documents once. */
  private static final int MOST_EDITS = 20;

  /** A change of more names than that is no small one. */
  private static final int MOST_NAMES = 20;

  private final StoredGraph store;
  private final Ledger ledger;
  private final Map<DocumentPath, Ledger.Entry> entries;
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
   */
  UnnoticedEdits(StoredGraph store, Ledger ledger, Map<DocumentPath, Ledger.Entry> entries) {
    this.store = store;
    this.ledger = ledger;
    this.entries = entries;
  }

  /**
   * @param changed what was read in the files that have changed
   * @param rules those of these files
   * @return empty where other documents have to be looked at
   */
  Optional<Found> of(Map<DocumentPath, Note> changed, Map<DocumentPath, Rules> rules) {
    if (changed.size() > MOST_EDITS || !isNothingElse(changed)) {
      return Optional.empty();
    }
    store
        .notes(changed.keySet())
        .forEach((path, before) -> {
          Rules own = requireNonNull(rules.get(path));
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
    if (targets.stream().anyMatch(edits::containsKey)) {
      return Optional.empty();
    }
    List<InputDocument> linked = read(targets);
    Optional<Comparison> compared = edit.compared(linked);
    if (compared.isEmpty()) {
      return compared;
    }
    Set<EntityKey> noticed = compared.get().noticed();
    if (noticed.isEmpty() || noticed.size() > MOST_NAMES) {
      return compared.filter(each -> noticed.isEmpty());
    }
    Set<DocumentPath> beside = store.naming(noticed);
    RulesId rules = stored(edit.after().path()).rules();
    beside.removeIf(
        path -> !ledger.documents().containsKey(path) || !stored(path).rules().equals(rules));
    linked.forEach(document -> beside.remove(document.path()));
    List<InputDocument> all = new ArrayList<>(linked);
    all.addAll(read(beside));
    return edit.compared(all);
  }

  private boolean isStored(DocumentGraph graph) {
    return GraphHash.of(graph).equals(stored(graph.path()).graph());
  }

  /** As they were read once; without those that change now, which say what they said no more. */
  private List<InputDocument> read(Collection<DocumentPath> paths) {
    Set<DocumentPath> unchanged = new TreeSet<>(paths);
    unchanged.removeAll(edits.keySet());
    if (unchanged.isEmpty()) {
      return List.of();
    }
    Map<RulesId, Rules> rules = store.rules();
    List<InputDocument> read = new ArrayList<>();
    store
        .notes(unchanged)
        .forEach((path, note) -> {
          Ledger.Entry entry = stored(path);
          Optional.ofNullable(rules.get(entry.rules()))
              .ifPresent(own -> read.add(new InputDocument(path, entry.hash(), note, own)));
        });
    return read;
  }

  private Optional<Found> found(Map<DocumentPath, Resolution> resolved) {
    SortedMap<DocumentPath, DocumentGraph> graphs = new TreeMap<>();
    SortedMap<DocumentPath, StoredReading> readings = new TreeMap<>();
    Map<RulesId, Rules> rules = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<EntityKey> keys = new TreeSet<>();
    resolved.forEach((path, resolution) -> {
      DocumentGraph graph = requireNonNull(resolution.graph().documents().get(path));
      graphs.put(path, graph);
      graph.occurrences().forEach(occurrence -> keys.add(occurrence.entity()));
      InputDocument document = requireNonNull(edits.get(path)).after();
      Ledger.Entry entry = after(path).withGraph(GraphHash.of(graph));
      readings.put(path, new StoredReading(entry, document.note()));
      rules.put(entry.rules(), document.rules());
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
            rules);
    return Optional.of(new Found(update, withGone(current, keys), diagnostics));
  }

  /** What a document names no more is still to be called by its name. */
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

  /** Whether each name is that of what it means: where it is not, that is to be told. */
  private boolean isPlainlyNamed(Graph current) {
    Set<String> names =
        current.entities().values().stream()
            .map(Entity::name)
            .map(Names::fold)
            .collect(Collectors.toCollection(HashSet::new));
    return edits.values().stream().flatMap(Edit::names).map(Names::fold).allMatch(names::contains);
  }
}
