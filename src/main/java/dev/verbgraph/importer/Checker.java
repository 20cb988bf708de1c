package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Note;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.resolve.InputDocument;
import dev.verbgraph.resolve.JudgedNote;
import dev.verbgraph.resolve.Resolution;
import dev.verbgraph.resolve.Resolver;
import dev.verbgraph.store.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads notes and judges them as an import would. Needs no database. */
public final class Checker {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<DocumentPath, InputFile> files = new LinkedHashMap<>();
  private final List<InputDocument> documents = new ArrayList<>();
  private int unread;
  private int prose;

  private Checker() {}

  /**
   * @param paths files and folders, exports among them
   */
  public static CheckResult check(NotePaths paths, ImportProgress progress) {
    Checker checker = new Checker();
    checker.judge(Input.find(paths, nothingImported()), progress);
    return checker.result();
  }

  /**
   * The same, with what the notes say.
   *
   * @param paths files and folders; an export is no note
   */
  public static ReadResult read(NotePaths paths, ImportProgress progress) {
    Checker checker = new Checker();
    List<JudgedNote> judged =
        checker.judge(Input.findNotes(paths, nothingImported()), progress).notes();
    List<InputFile> files = List.copyOf(checker.files.values());
    return new ReadResult(
        IntStream.range(0, judged.size())
            .mapToObj(i -> {
              InputFile file = files.get(i);
              return new ReadResult.ReadNote(file.name(), file.file(), file.notes(), judged.get(i));
            })
            .toList(),
        checker.result());
  }

  /**
   * The same, with the graph that they mean.
   *
   * @param paths files and folders, exports among them
   */
  public static ResolvedNotes resolve(NotePaths paths, ImportProgress progress) {
    Checker checker = new Checker();
    Input input = Input.find(paths, nothingImported());
    Resolution resolution = checker.judge(input, progress);
    return new ResolvedNotes(
        resolution.graph(),
        input.files().stream().collect(Collectors.toMap(InputFile::path, InputFile::file)),
        checker.result());
  }

  private static DocumentPaths nothingImported() {
    return new DocumentPaths(new Ledger(0, false, new TreeMap<>()));
  }

  private Resolution judge(Input input, ImportProgress progress) {
    diagnostics.addAll(input.diagnostics());
    diagnostics.addAll(input.passedOver());
    unread = input.unusable();
    List<NoteReading> readings = Readings.of(input.files(), progress);
    for (int i = 0; i < readings.size(); i++) {
      add(input.files().get(i), readings.get(i));
    }
    Resolution resolution = Resolver.resolve(documents);
    prose = resolution.prose();
    resolution.diagnostics().stream()
        .flatMap(
            said -> requireNonNull(files.get(new DocumentPath(said.file()))).told(Stream.of(said)))
        .forEach(diagnostics::add);
    return resolution;
  }

  private void add(InputFile file, NoteReading reading) {
    file.told(reading.diagnostics().stream()).forEach(diagnostics::add);
    switch (reading) {
      case NoteReading.Read(Note note, List<Diagnostic> said) -> {
        files.put(file.path(), file);
        documents.add(new InputDocument(file.path(), file.hash(), note, file.rules()));
      }
      case NoteReading.Unreadable unreadable -> unread++;
    }
  }

  private CheckResult result() {
    return new CheckResult(
        documents.size(),
        documents.stream().mapToInt(each -> each.note().statements().size()).sum(),
        prose,
        unread,
        diagnostics.stream().sorted(Diagnostic.BY_FILE_AND_PLACE).toList());
  }
}
