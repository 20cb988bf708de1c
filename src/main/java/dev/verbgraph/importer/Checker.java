package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Note;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.store.Ledger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads notes and tells what there is to say about them. Needs no database. */
public final class Checker {

  private static final Ledger NOTHING_IMPORTED = new Ledger(0, false, new TreeMap<>());

  private Checker() {}

  /**
   * @param paths files and folders
   */
  public static CheckResult check(List<Path> paths, ImportProgress progress) {
    Input input = Input.find(paths, new DocumentPaths(NOTHING_IMPORTED));
    List<Diagnostic> diagnostics = new ArrayList<>(input.diagnostics());
    Map<DocumentPath, String> names = new HashMap<>();
    List<InputDocument> documents = new ArrayList<>();
    int done = 0;
    int statements = 0;
    for (InputFile file : input.files()) {
      NoteReading reading = file.read();
      diagnostics.addAll(reading.diagnostics());
      switch (reading) {
        case NoteReading.Read(Note note, List<Diagnostic> said) -> {
          names.put(file.path(), file.name());
          documents.add(new InputDocument(file.path(), file.hash(), note, file.rules()));
          statements += note.statements().size();
        }
        case NoteReading.Unreadable unreadable -> {}
      }
      progress.read(++done, input.files().size());
    }
    Resolver.resolve(documents).diagnostics().stream()
        .map(diagnostic ->
            diagnostic.in(requireNonNull(names.get(new DocumentPath(diagnostic.file())))))
        .forEach(diagnostics::add);
    return new CheckResult(documents.size(), statements, CheckResult.sorted(diagnostics));
  }
}
