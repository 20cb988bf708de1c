package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Note;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.resolve.GraphDiff;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolution;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.store.GraphHash;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.RulesId;
import dev.verbgraph.store.StoredGraph;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.vocabulary.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out what one import would change. Only notes that changed are read; but unless no other
 * note can notice the change ({@link UnnoticedEdits}), all that were ever imported are resolved
 * together, because a name in one of them may decide what a name in another one means.
 */
final class Planner {

  private final StoredGraph store;
  private final Ledger ledger;
  private final ImportProgress progress;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<DocumentPath> refused = new ArrayList<>();
  private final TreeMap<DocumentPath, InputFile> files = new TreeMap<>();
  private final Map<DocumentPath, Note> notesReadNow = new HashMap<>();
  private final Map<EntityKey, String> names = new HashMap<>();
  private final Map<Rules, RulesId> ruleIds = new HashMap<>();

  Planner(StoredGraph store, Ledger ledger, ImportProgress progress) {
    this.store = store;
    this.ledger = ledger;
    this.progress = progress;
  }

  Planned plan(NotePaths arguments, Vanished vanished) {
    Input found = Input.find(arguments, new DocumentPaths(ledger));
    Input input =
        switch (vanished) {
          case PRUNE -> found.emptied(ledger.documents().values());
          case KEEP, REMOVE -> found.advised(ledger.documents().values());
        };
    if (input.isUnusable()) {
      return Planned.nothing(new ImportResult.Unusable(input.diagnostics()));
    }
    diagnostics.addAll(input.diagnostics());
    input.files().forEach(file -> files.put(file.path(), file));
    readWhatChanged();
    refused.forEach(files::remove);
    List<DocumentPath> gone = gone(input, vanished);
    if (isUpToDate(gone)) {
      return planned(files.size(), Optional.of(GraphUpdate.NONE), input.unreadable(), gone);
    }
    progress.resolving(files.size());
    Optional<GraphUpdate> update =
        (gone.isEmpty() ? unnoticed() : Optional.<GraphUpdate>empty()).or(() -> update(gone));
    return planned(files.size(), update, input.unreadable(), gone);
  }

  /** What it takes to remove documents of the ledger. */
  Planned forget(List<DocumentPath> documents) {
    return planned(documents.size(), update(documents), List.of(), List.of());
  }

  private Planned planned(
      int documents,
      Optional<GraphUpdate> update,
      List<String> unreadable,
      List<DocumentPath> vanished) {
    List<Diagnostic> sorted = diagnostics.stream().sorted(Diagnostic.BY_FILE_AND_PLACE).toList();
    if (update.isEmpty()) {
      return Planned.nothing(new ImportResult.Contended(sorted));
    }
    List<String> untouched =
        Stream.concat(refused.stream().map(DocumentPath::value), unreadable.stream()).toList();
    return new Planned(
        new ImportResult.Done(documents, update.get().change(), names, untouched, vanished, sorted),
        update.get());
  }

  private void readWhatChanged() {
    List<InputFile> changed = files.values().stream().filter(file -> !isRead(file)).toList();
    List<NoteReading> readings = Readings.of(changed, progress);
    for (int i = 0; i < changed.size(); i++) {
      InputFile file = changed.get(i);
      NoteReading reading = readings.get(i);
      file.told(reading.diagnostics().stream()).forEach(diagnostics::add);
      switch (reading) {
        // A note that is partly unreadable would take away what its unreadable part said before.
        case NoteReading.Read read when hasError(read.diagnostics()) -> refused.add(file.path());
        case NoteReading.Read read -> notesReadNow.put(file.path(), read.note());
        case NoteReading.Unreadable unreadable -> refused.add(file.path());
      }
    }
  }

  private boolean isRead(InputFile file) {
    Ledger.Entry entry = ledger.documents().get(file.path());
    return entry != null && entry.hash().equals(file.hash()) && entry.reader() == file.reader();
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /**
   * The documents that no note stands for any more: those of the given folders, wherever these were
   * before, unless they are to be kept; and always those near by whose content now stands in
   * another file of this import, which is what moving and renaming look like.
   */
  private List<DocumentPath> gone(Input input, Vanished vanished) {
    // Also where a document was before: 1.md may have become 2.md, and 2.md 3.md.
    Set<ContentHash> newHashes =
        files.values().stream()
            .filter(this::hasNewContent)
            .map(InputFile::hash)
            .collect(Collectors.toSet());
    Predicate<Path> isGivenUp =
        switch (vanished) {
          case KEEP -> location -> false;
          case REMOVE, PRUNE -> {
            List<Path> before = MovedFolders.before(input, ledger.documents().values());
            yield location ->
                input.isInFolder(location) || before.stream().anyMatch(location::startsWith);
          }
        };
    return ledger.documents().values().stream()
        .filter(entry -> !files.containsKey(entry.document()))
        .filter(entry -> {
          Path location = entry.location();
          return DocumentPaths.isGone(location)
              ? isGivenUp.test(location)
                  || (newHashes.contains(entry.hash()) && input.isNear(location))
              : vanished != Vanished.KEEP && input.passesOver(location);
        })
        .map(Ledger.Entry::document)
        .toList();
  }

  private boolean hasNewContent(InputFile file) {
    Ledger.Entry entry = ledger.documents().get(file.path());
    return entry == null || !entry.hash().equals(file.hash());
  }

  private boolean isUpToDate(List<DocumentPath> gone) {
    return gone.isEmpty()
        && !ledger.unfinished()
        && files.values().stream()
            .allMatch(file -> {
              Ledger.Entry entry = ledger.documents().get(file.path());
              return entry != null && entry.equals(entry(file, entry.graph()));
            });
  }

  private Ledger.Entry entry(InputFile file, GraphHash graph) {
    return new Ledger.Entry(
        file.path(), file.file(), file.hash(), id(file.rules()), file.reader(), graph);
  }

  private RulesId id(Rules rules) {
    return ruleIds.computeIfAbsent(rules, RulesId::of);
  }

  /** Empty where documents have to be looked at that have not changed. */
  private Optional<GraphUpdate> unnoticed() {
    Map<DocumentPath, Ledger.Entry> entries = new TreeMap<>();
    files.forEach((path, file) -> {
      Ledger.Entry before = ledger.documents().get(path);
      entries.put(path, entry(file, before == null ? GraphHash.NONE : before.graph()));
    });
    Map<RulesId, Rules> rules = new HashMap<>();
    files.values().forEach(file -> rules.put(id(file.rules()), file.rules()));
    Optional<UnnoticedEdits.Found> found =
        new UnnoticedEdits(store, ledger, entries, rules).of(notesReadNow);
    found.ifPresent(edits -> {
      edits.diagnostics().stream().flatMap(this::told).forEach(diagnostics::add);
      named(edits.touched());
    });
    return found.map(UnnoticedEdits.Found::update);
  }

  private void named(Graph graph) {
    graph.entities().values().forEach(entity -> names.put(entity.key(), entity.name()));
  }

  /** Empty when what the ledger promised is not there any more: another import came in between. */
  private Optional<GraphUpdate> update(List<DocumentPath> gone) {
    return documents(gone).map(documents -> update(documents, gone));
  }

  private GraphUpdate update(List<InputDocument> documents, List<DocumentPath> gone) {
    Resolution resolution = Resolver.resolve(documents);
    resolution.diagnostics().stream()
        .filter(diagnostic -> notesReadNow.containsKey(new DocumentPath(diagnostic.file())))
        .flatMap(this::told)
        .forEach(diagnostics::add);

    Graph desired = resolution.graph();
    SortedMap<DocumentPath, StoredReading> readings = new TreeMap<>();
    Map<RulesId, Rules> rules = new TreeMap<>();
    Map<DocumentPath, GraphHash> hashes =
        desired.documents().values().parallelStream()
            .collect(Collectors.toConcurrentMap(DocumentGraph::path, GraphHash::of));
    for (InputDocument document : documents) {
      GraphHash graph = requireNonNull(hashes.get(document.path()));
      InputFile file = files.get(document.path());
      Ledger.Entry before = ledger.documents().get(document.path());
      Ledger.Entry after =
          file == null ? requireNonNull(before).withGraph(graph) : entry(file, graph);
      if (!after.equals(before)) {
        readings.put(document.path(), new StoredReading(after, document.note()));
        rules.put(after.rules(), document.rules());
      }
    }
    Set<DocumentPath> touched = new TreeSet<>(readings.keySet());
    touched.addAll(gone);
    Graph current = store.graph(touched);
    named(current);
    named(desired);
    return new GraphUpdate(
        GraphDiff.between(current, desired, readings.keySet(), gone), readings, rules);
  }

  private Stream<Diagnostic> told(Diagnostic said) {
    return requireNonNull(files.get(new DocumentPath(said.file()))).told(Stream.of(said));
  }

  /**
   * All documents that the graph should speak for: those of this import, and all others as they
   * were read once.
   */
  private Optional<List<InputDocument>> documents(List<DocumentPath> gone) {
    Set<DocumentPath> paths = new TreeSet<>(ledger.documents().keySet());
    paths.removeAll(gone);
    paths.addAll(files.keySet());
    Set<DocumentPath> stored = new TreeSet<>(paths);
    stored.removeAll(notesReadNow.keySet());
    Map<DocumentPath, Note> storedNotes = store.notes(stored);
    Map<RulesId, Rules> storedRules = stored.isEmpty() ? Map.of() : store.rules();

    boolean complete =
        storedNotes.keySet().containsAll(stored)
            && paths.stream()
                .filter(path -> !files.containsKey(path))
                .map(path -> requireNonNull(ledger.documents().get(path)))
                .allMatch(entry -> storedRules.containsKey(entry.rules()));
    if (!complete) {
      return Optional.empty();
    }
    List<InputDocument> documents = new ArrayList<>();
    for (DocumentPath path : paths) {
      InputFile file = files.get(path);
      Note note =
          notesReadNow.containsKey(path)
              ? notesReadNow.get(path)
              : requireNonNull(storedNotes.get(path));
      if (file == null) {
        Ledger.Entry entry = requireNonNull(ledger.documents().get(path));
        Rules rules = requireNonNull(storedRules.get(entry.rules()));
        documents.add(new InputDocument(path, entry.hash(), note, rules));
      } else {
        documents.add(new InputDocument(path, file.hash(), note, file.rules()));
      }
    }
    return Optional.of(documents);
  }
}
