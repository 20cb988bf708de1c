package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.diagnostic.Severity;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Note;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolution;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.store.Change;
import dev.verbgraph.store.GraphJson;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.store.StoredRules;
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
import java.util.stream.Collectors;

/**
 * Works out what one import would change. Only notes that changed are read; but all that were ever
 * imported are resolved together, because a name in one of them may decide what a name in another
 * one means.
 */
final class Planner {

  private final GraphStore store;
  private final Ledger ledger;
  private final ImportProgress progress;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final TreeMap<String, InputFile> files = new TreeMap<>();
  private final Map<String, Note> notesReadNow = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<Rules, String> ruleIds = new HashMap<>();

  Planner(GraphStore store, Ledger ledger, ImportProgress progress) {
    this.store = store;
    this.ledger = ledger;
    this.progress = progress;
  }

  ImportResult plan(List<Path> arguments, boolean prune) {
    Input found = Input.find(arguments, new DocumentPaths(ledger));
    Input input = prune ? found.emptied(ledger.documents().values()) : found;
    if (input.isUnusable()) {
      return new ImportResult.Unusable(input.diagnostics());
    }
    diagnostics.addAll(input.diagnostics());
    input.files().forEach(file -> files.put(file.path(), file));
    readWhatChanged();
    refused.forEach(files::remove);
    input.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == Code.FILE_UNREADABLE)
        .map(Diagnostic::file)
        .forEach(refused::add);
    List<String> gone = gone(input, prune);
    Optional<Change> change = isUpToDate(gone) ? Optional.of(Change.NONE) : change(gone);
    return done(files.size(), change);
  }

  /** What it takes to remove documents of the ledger. */
  ImportResult forget(List<String> documents) {
    return done(documents.size(), change(documents));
  }

  private ImportResult done(int documents, Optional<Change> change) {
    List<Diagnostic> sorted = CheckResult.sorted(diagnostics);
    return change
        .<ImportResult>map(
            each -> new ImportResult.Done(documents, each, names, List.copyOf(refused), sorted))
        .orElseGet(() -> new ImportResult.Contended(sorted));
  }

  private void readWhatChanged() {
    List<InputFile> changed = files.values().stream().filter(file -> !isRead(file)).toList();
    int done = 0;
    for (InputFile file : changed) {
      NoteReading reading = file.read();
      diagnostics.addAll(reading.diagnostics());
      switch (reading) {
        // A note that is partly unreadable would take away what its unreadable part said before.
        case NoteReading.Read read when hasError(read.diagnostics()) -> refused.add(file.path());
        case NoteReading.Read read -> notesReadNow.put(file.path(), read.note());
        case NoteReading.Unreadable unreadable -> refused.add(file.path());
      }
      progress.read(++done, changed.size());
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
   * The documents whose file is gone: with {@code prune} all that came from the given folders, and
   * always those near by whose content now stands in another file of this import, which is what
   * moving and renaming look like.
   */
  private List<String> gone(Input input, boolean prune) {
    // Also where a document was before: 1.md may have become 2.md, and 2.md 3.md.
    Set<String> newHashes =
        files.values().stream()
            .filter(this::hasNewContent)
            .map(InputFile::hash)
            .collect(Collectors.toSet());
    return ledger.documents().values().stream()
        .filter(entry -> !files.containsKey(entry.document()))
        .filter(entry -> DocumentPaths.isGone(Path.of(entry.location())))
        .filter(entry ->
            (newHashes.contains(entry.hash()) && input.isNear(Path.of(entry.location())))
                || (prune && input.isInFolder(Path.of(entry.location()))))
        .map(Ledger.Entry::document)
        .toList();
  }

  private boolean hasNewContent(InputFile file) {
    Ledger.Entry entry = ledger.documents().get(file.path());
    return entry == null || !entry.hash().equals(file.hash());
  }

  private boolean isUpToDate(List<String> gone) {
    return gone.isEmpty()
        && !ledger.unfinished()
        && files.values().stream()
            .allMatch(file -> {
              Ledger.Entry entry = ledger.documents().get(file.path());
              return entry != null && entry.equals(entry(file, entry.graph()));
            });
  }

  private Ledger.Entry entry(InputFile file, String graph) {
    return new Ledger.Entry(
        file.path(), file.file().toString(), file.hash(), id(file.rules()), file.reader(), graph);
  }

  private String id(Rules rules) {
    return ruleIds.computeIfAbsent(rules, StoredRules::id);
  }

  /** Empty when what the ledger promised is not there any more: another import came in between. */
  private Optional<Change> change(List<String> gone) {
    Optional<List<InputDocument>> found = documents(gone);
    return found.map(documents -> change(documents, gone));
  }

  private Change change(List<InputDocument> documents, List<String> gone) {
    Resolution resolution = Resolver.resolve(documents);
    resolution.diagnostics().stream()
        .filter(diagnostic -> notesReadNow.containsKey(diagnostic.file()))
        .map(diagnostic -> diagnostic.in(requireNonNull(files.get(diagnostic.file())).name()))
        .forEach(diagnostics::add);

    SortedMap<String, StoredReading> readings = new TreeMap<>();
    Map<String, Rules> rules = new TreeMap<>();
    for (InputDocument document : documents) {
      String graph =
          GraphJson.hash(requireNonNull(resolution.graph().documents().get(document.path()))).hex();
      InputFile file = files.get(document.path());
      Ledger.Entry before = ledger.documents().get(document.path());
      Ledger.Entry after =
          file == null ? requireNonNull(before).withGraph(graph) : entry(file, graph);
      if (!after.equals(before)) {
        readings.put(document.path(), new StoredReading(after, document.note()));
        rules.put(after.rules(), document.rules());
      }
    }
    Set<String> touched = new TreeSet<>(readings.keySet());
    touched.addAll(gone);
    Graph current = store.graph(touched);
    current.entities().values().forEach(entity -> names.put(entity.key(), entity.name()));
    resolution
        .graph()
        .entities()
        .values()
        .forEach(entity -> names.put(entity.key(), entity.name()));
    return GraphDiff.between(current, resolution.graph(), readings, gone, rules);
  }

  /**
   * All documents that the graph should speak for: those of this import, and all others as they
   * were read once.
   */
  private Optional<List<InputDocument>> documents(List<String> gone) {
    Set<String> paths = new TreeSet<>(ledger.documents().keySet());
    paths.removeAll(gone);
    paths.addAll(files.keySet());
    Set<String> stored = new TreeSet<>(paths);
    stored.removeAll(notesReadNow.keySet());
    Map<String, Note> storedNotes = store.notes(stored);
    Map<String, Rules> storedRules = store.rules();

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
    for (String path : paths) {
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
