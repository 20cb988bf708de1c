package dev.verbgraph.query;

import dev.verbgraph.model.DocumentPath;
import java.util.List;
import java.util.Optional;

/**
 * Which imported notes somebody means by a path, by path; empty when there is none.
 *
 * @param path the whole path, or its last parts: {@code billing.md} for {@code
 *     notes/teams/billing.md}
 */
public record NotesCalled(String path) implements Question<List<NotesCalled.Note>> {

  /** A note in the graph. */
  public record Note(DocumentPath path, Optional<String> title) {}
}
