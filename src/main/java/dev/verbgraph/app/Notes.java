package dev.verbgraph.app;

import dev.verbgraph.coverage.Coverage;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.importer.CheckResult;
import dev.verbgraph.importer.Checker;
import dev.verbgraph.importer.ImportProgress;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.ReadResult;
import dev.verbgraph.reader.NoteFiles;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.StrictReading;
import dev.verbgraph.vocabulary.Pack;
import dev.verbgraph.vocabulary.Packs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be done with notes without a graph. */
public final class Notes {

  private Notes() {}

  /**
   * @param paths files and folders
   * @return what there is to say about those that are not there, in their order; may be empty
   */
  public static List<Diagnostic> missing(List<Path> paths) {
    return NoteFiles.missing(paths);
  }

  /**
   * Reads notes and judges them as an import of all of them into an empty graph would.
   *
   * @param paths files and folders, exports among them
   */
  public static CheckResult check(NotePaths paths, ImportProgress progress) {
    return Checker.check(paths, progress);
  }

  /**
   * The same, with what the notes say and what it means.
   *
   * @param paths files and folders; an export is no note
   */
  public static ReadResult read(NotePaths paths, ImportProgress progress) {
    return Checker.read(paths, progress);
  }

  /**
   * The same, with what became of every line.
   *
   * @param paths files and folders; an export is no note
   */
  public static Coverage coverage(NotePaths paths, ImportProgress progress) {
    return Coverage.of(Checker.read(paths, progress));
  }

  /**
   * The graph that an import of these notes into an empty one would make.
   *
   * @param paths files and folders, exports among them
   */
  public static NoteGraph graph(NotePaths paths, ImportProgress progress) {
    return new NoteGraph(Checker.resolve(paths, progress));
  }

  /**
   * @return the names of well-known things that a folder may ask for, by name
   */
  public static List<Pack> packs() {
    return Packs.all();
  }

  /**
   * Reads the diagrams in notes as Mermaid does.
   *
   * @param paths files and folders
   */
  public static MermaidResult readStrictly(NotePaths paths) {
    NoteFiles notes = NoteFiles.find(paths.paths(), paths.followLinks());
    List<Diagnostic> unread = new ArrayList<>(notes.diagnostics());
    List<MermaidResult.FoundDiagram> diagrams = new ArrayList<>();
    for (NoteFiles.NoteFile file : notes.files()) {
      switch (NoteReader.readStrictly(file.file(), file.name())) {
        case StrictReading.Diagrams(List<StrictReading.Diagram> found) ->
            found.forEach(each -> diagrams.add(new MermaidResult.FoundDiagram(file.name(), each)));
        case StrictReading.Unreadable(Diagnostic why) -> unread.add(why);
      }
    }
    return new MermaidResult(diagrams, unread);
  }
}
