package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.diagnostic.Code;
import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.reader.NoteFiles;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.store.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the arguments of an import come to, before any note is read.
 *
 * @param files the notes, each once
 * @param folders the folders among the arguments and those that links in them lead to, as real,
 *     absolute paths
 * @param diagnostics what could not be found or looked at, and what is wrong with files of rules;
 *     may be empty
 * @param passedOver how many other files stand beside the notes; may be empty
 */
record Input(
    List<InputFile> files,
    List<Path> folders,
    List<Diagnostic> diagnostics,
    List<Diagnostic> passedOver) {

  /**
   * A mistyped argument, or rules nobody can apply: importing the rest would not be what was asked
   * for.
   */
  private static final Set<Code> FATAL =
      EnumSet.of(
          Code.FILE_MISSING, Code.FOLDER_WITHOUT_NOTES, Code.RULES_INVALID, Code.EXPORT_INVALID);

  /**
   * @param arguments notes, folders of notes, and exports
   * @param paths gives the files the paths that their documents are known by
   */
  static Input find(NotePaths arguments, DocumentPaths paths) {
    return find(
        arguments.paths().stream().filter(ExportFile::isNamedLikeOne).toList(),
        arguments.at(
            arguments.paths().stream().filter(Predicate.not(ExportFile::isNamedLikeOne)).toList()),
        paths);
  }

  /**
   * As {@link #find}, where an export is no note.
   *
   * @param arguments notes and folders of notes
   */
  static Input findNotes(NotePaths arguments, DocumentPaths paths) {
    return find(List.of(), arguments, paths);
  }

  private static Input find(List<Path> exports, NotePaths notes, DocumentPaths paths) {
    NoteFiles found = NoteFiles.find(notes.paths(), notes.followLinks());
    FolderRules rules = new FolderRules();
    List<InputFile> files = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
    for (Path export : exports) {
      switch (ExportFile.read(export, paths)) {
        case ExportFile.Outcome.Usable(List<InputFile> documents) -> files.addAll(documents);
        case ExportFile.Outcome.Broken(Diagnostic why) -> diagnostics.add(why);
      }
    }
    for (NoteFiles.NoteFile note : found.files()) {
      try {
        Path file = note.file().toRealPath();
        Path parent = requireNonNull(file.getParent());
        Path top = note.folder().isPresent() ? note.folder().get().toRealPath() : parent;
        // A note reached through a symbolic link may stand outside of the folder.
        Path folder = file.startsWith(top) ? top : parent;
        files.add(
            new InputFile(file, note.name(), paths.of(file, folder), hash(file), rules.of(parent)));
      } catch (IOException unreadable) {
        diagnostics.add(
            Diagnostic.ofFile(
                Code.FILE_UNREADABLE,
                note.name(),
                "the file cannot be read",
                "Check its permissions"));
      }
    }
    diagnostics.addAll(rules.diagnostics());
    return new Input(
        files, folders(notes.paths(), found.linked()), diagnostics, PassedOver.of(found));
  }

  /** Of as many bytes as the longest note has: a file may grow meanwhile. */
  private static ContentHash hash(Path file) throws IOException {
    MessageDigest content = ContentHash.begin();
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = Files.newInputStream(file)) {
      long left = NoteReader.MAX_BYTES;
      for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
        content.update(buffer, 0, read);
        left -= read;
      }
    }
    return ContentHash.of(content);
  }

  private static List<Path> folders(List<Path> arguments, List<Path> linked) {
    List<Path> folders = new ArrayList<>();
    for (Path path : Stream.concat(arguments.stream(), linked.stream()).toList()) {
      if (Files.isDirectory(path)) {
        try {
          folders.add(path.toRealPath());
        } catch (IOException gone) {
          // Whoever looked for notes in it has reported that already.
        }
      }
    }
    return folders;
  }

  /**
   * @return the files that could not be looked at, as they were named; may be empty
   */
  List<String> unreadable() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.code() == Code.FILE_UNREADABLE)
        .map(Diagnostic::file)
        .toList();
  }

  /**
   * @return how many files and folders the diagnostics are about: a file of rules may have several
   *     faults, of anything else each time it was named is one
   */
  int unusable() {
    List<Diagnostic> ofRules =
        diagnostics.stream().filter(each -> each.code() == Code.RULES_INVALID).toList();
    long files = ofRules.stream().map(Diagnostic::file).distinct().count();
    return Math.toIntExact(files + diagnostics.size() - ofRules.size());
  }

  /**
   * @return whether a file is, or was, in one of the given folders
   */
  boolean isInFolder(Path location) {
    return folders.stream().anyMatch(location::startsWith);
  }

  /**
   * @return whether a file that is there, in one of the given folders, is no note of it
   */
  boolean passesOver(Path location) {
    return folders.stream()
        .anyMatch(
            folder -> location.startsWith(folder) && NoteFiles.isPassedOver(folder, location));
  }

  /**
   * @return the same for the folders of the given files too
   */
  boolean isNear(Path location) {
    return isInFolder(location)
        || files.stream().anyMatch(file -> location.startsWith(file.file().getParent()));
  }

  /**
   * @param recorded what was imported before
   * @return this input for pruning: a folder may well be empty, or gone, if notes were imported
   *     from it
   */
  Input emptied(Collection<Ledger.Entry> recorded) {
    List<Diagnostic> lost =
        diagnostics.stream().filter(diagnostic -> hadNotes(diagnostic, recorded)).toList();
    return new Input(
        files,
        Stream.concat(folders.stream(), lost.stream().map(Input::place)).distinct().toList(),
        diagnostics.stream().filter(diagnostic -> !lost.contains(diagnostic)).toList(),
        passedOver);
  }

  /**
   * @param recorded what was imported before
   * @return this input, where the diagnostics of empty folders that had notes say how to remove
   *     them
   */
  Input advised(Collection<Ledger.Entry> recorded) {
    return new Input(
        files,
        folders,
        diagnostics.stream()
            .map(diagnostic ->
                hadNotes(diagnostic, recorded)
                    ? diagnostic.hinting(
                        "Nothing is removed from the graph. If its notes are gone for good, add"
                            + " --prune")
                    : diagnostic)
            .toList(),
        passedOver);
  }

  private static boolean hadNotes(Diagnostic diagnostic, Collection<Ledger.Entry> recorded) {
    if (diagnostic.code() != Code.FOLDER_WITHOUT_NOTES && diagnostic.code() != Code.FILE_MISSING) {
      return false;
    }
    Path place = place(diagnostic);
    return recorded.stream().anyMatch(entry -> entry.location().startsWith(place));
  }

  private static Path place(Diagnostic diagnostic) {
    Path named = Path.of(diagnostic.file()).toAbsolutePath().normalize();
    try {
      return named.toRealPath();
    } catch (IOException gone) {
      return named;
    }
  }

  /**
   * @return whether nothing should be imported at all
   */
  boolean isUnusable() {
    return diagnostics.stream().map(Diagnostic::code).anyMatch(FATAL::contains);
  }
}
