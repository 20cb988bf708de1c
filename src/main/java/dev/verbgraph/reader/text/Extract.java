package dev.verbgraph.reader.text;

import dev.verbgraph.diagnostic.Diagnostic;
import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import dev.verbgraph.model.Unread;
import java.util.List;

/**
 * What one part of a note says: a mindmap, a flowchart, the prose. All lists are in the order of
 * the file and may be empty.
 */
public record Extract(
    List<Listing> listings,
    List<Statement> statements,
    List<Passage> passages,
    List<Unread> unread,
    List<Diagnostic> diagnostics) {

  /** What has no lines with links that say nothing. */
  public Extract(
      List<Listing> listings,
      List<Statement> statements,
      List<Passage> passages,
      List<Diagnostic> diagnostics) {
    this(listings, statements, passages, List.of(), diagnostics);
  }
}
