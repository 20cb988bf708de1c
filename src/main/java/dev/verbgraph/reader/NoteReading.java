package dev.verbgraph.reader;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.Note;
import java.util.List;

/** What came of reading one file. */
public sealed interface NoteReading {

  /** What there is to say about the file, in the order of the file; may be empty. */
  List<Diagnostic> diagnostics();

  /** The file was read, perhaps with things to say about it. */
  record Read(Note note, List<Diagnostic> diagnostics) implements NoteReading {}

  /** Nothing could be read; the diagnostics, at least one of them an error, say why. */
  record Unreadable(List<Diagnostic> diagnostics) implements NoteReading {}
}
