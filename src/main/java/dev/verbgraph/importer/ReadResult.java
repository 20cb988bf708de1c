package dev.verbgraph.importer;

import dev.verbgraph.resolve.JudgedNote;
import dev.verbgraph.vocabulary.NoteRules;
import java.nio.file.Path;
import java.util.List;

/**
 * What notes say, and what it means.
 *
 * @param notes those that could be read, in the order of their names; may be empty
 */
public record ReadResult(List<ReadNote> notes, CheckResult checked) {

  /**
   * @param file how the command line called it
   * @param location its real, absolute path
   * @param rules how it is read, and what is not to be said about it
   */
  public record ReadNote(String file, Path location, NoteRules rules, JudgedNote judged) {}

  /** Whether no note says anything. */
  public boolean isEmpty() {
    return notes.stream().map(ReadNote::judged).allMatch(JudgedNote::isEmpty);
  }
}
