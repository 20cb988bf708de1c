package dev.verbgraph.importer;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.ContentHash;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.HeadingWords;
import dev.verbgraph.model.Note;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.reader.NoteReader;
import dev.verbgraph.reader.NoteReading;
import dev.verbgraph.vocabulary.NoteRules;
import dev.verbgraph.vocabulary.RuleSet;
import dev.verbgraph.vocabulary.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that an import was given.
 *
 * @param file its real, absolute path
 * @param name how the command line called it, for diagnostics
 * @param path the path its document is known by
 * @param hash of its bytes
 * @param rules the rules that hold for it
 * @param notes how it is read, and what is not to be said about it
 * @param reader the version of the reader that reads it, or has read it
 * @param note what was read in it, where an export says so; the file itself need not be there then
 */
record InputFile(
    Path file,
    String name,
    DocumentPath path,
    ContentHash hash,
    Rules rules,
    NoteRules notes,
    long reader,
    Optional<Note> note) {

  /**
   * Counts up when the reader reads the same file differently, so that notes read by an older one
   * are read again.
   */
  static final long READER = 12;

  /** More than there will ever be. */
  private static final long READERS = 1_000;

  private static final int HEX = 16;

  /** As many digits as a number in JSON can have beside the reader. */
  private static final int HASH = 10;

  /** A file that is there to be read. */
  InputFile(Path file, String name, DocumentPath path, ContentHash hash, RuleSet rules) {
    this(
        file,
        name,
        path,
        hash,
        rules.rules(),
        rules.notes(),
        reader(rules.notes().headings()),
        Optional.empty());
  }

  /** With other words for titles, a note reads differently, too. */
  private static long reader(HeadingWords words) {
    if (words.equals(HeadingWords.NONE)) {
      return READER;
    }
    String all =
        Stream.of(words.categories(), words.parts(), words.providers())
            .map(some -> String.join(" ", new TreeSet<>(some)))
            .collect(Collectors.joining("\n"));
    return Long.parseLong(ContentHash.of(all).hex().substring(0, HASH), HEX) * READERS + READER;
  }

  /**
   * @param said of the document
   * @return the same of the file as the command line calls it; without what is not to be said
   */
  Stream<Diagnostic> told(Stream<Diagnostic> said) {
    return said.filter(notes::tells).map(it -> it.in(name));
  }

  /**
   * @throws UserProblemException when there is not enough memory for what the note says
   */
  NoteReading read() {
    try {
      return note.<NoteReading>map(known -> new NoteReading.Read(known, List.of()))
          .orElseGet(() -> NoteReader.read(file, name, notes.headings()));
    } catch (OutOfMemoryError full) {
      throw new UserProblemException(new InputProblem.OutOfMemory(name), full);
    }
  }
}
