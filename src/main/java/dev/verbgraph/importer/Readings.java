package dev.verbgraph.importer;

import dev.verbgraph.reader.NoteReading;
import java.util.List;

/**
 * Reads notes, on all cores: what one note says depends on no other.
 *
 * <p>Why: docs/decisions/0064-notes-are-read-on-all-cores.md.
 */
final class Readings {

  private final int all;
  private final ImportProgress progress;
  private int done;

  private Readings(int all, ImportProgress progress) {
    this.all = all;
    this.progress = progress;
  }

  /**
   * @param progress hears of each note, one at a time, but not by the thread that calls this
   * @return what was read in them, in their order
   */
  static List<NoteReading> of(List<InputFile> files, ImportProgress progress) {
    Readings readings = new Readings(files.size(), progress);
    return files.parallelStream().map(readings::read).toList();
  }

  private NoteReading read(InputFile file) {
    NoteReading reading = file.read();
    count();
    return reading;
  }

  private synchronized void count() {
    progress.read(++done, all);
  }
}
