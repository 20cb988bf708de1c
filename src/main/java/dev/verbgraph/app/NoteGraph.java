package dev.verbgraph.app;

import dev.verbgraph.importer.CheckResult;
import dev.verbgraph.importer.ResolvedNotes;
import dev.verbgraph.map.MapPage;

/** The graph that notes mean, without a database. */
public final class NoteGraph {

  private final ResolvedNotes notes;

  NoteGraph(ResolvedNotes notes) {
    this.notes = notes;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return notes.graph().entities().isEmpty();
  }

  /** What there is to say about the notes. */
  public CheckResult checked() {
    return notes.checked();
  }

  /** As {@link MapPage#of}. */
  public String html(MapLinks links) {
    return MapPage.of(notes.graph(), links.to(notes.locations()), "");
  }
}
