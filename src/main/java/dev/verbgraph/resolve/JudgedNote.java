package dev.verbgraph.resolve;

import dev.verbgraph.model.Listing;
import dev.verbgraph.model.Note;
import dev.verbgraph.model.Passage;
import dev.verbgraph.model.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A note with what each thing in it came to, among the documents that it was resolved with.
 *
 * @param listings in the order of the note; may be empty
 * @param statements in the order of the note; may be empty
 * @param passages those that describe something known, in the order of the note; may be empty
 */
public record JudgedNote(
    Note note,
    List<JudgedListing> listings,
    List<JudgedStatement> statements,
    List<JudgedPassage> passages) {

  /** Whether the note says nothing. */
  public boolean isEmpty() {
    return listings.isEmpty() && statements.isEmpty() && passages.isEmpty();
  }

  /**
   * @param entity the name of the entity that it lists
   */
  public record JudgedListing(Listing listing, String entity) {}

  /**
   * @param relation empty where no relation type can be made of its phrase
   */
  public record JudgedStatement(Statement statement, Optional<StatedRelation> relation) {}

  /**
   * @param entity the name of the entity that it describes
   */
  public record JudgedPassage(Passage passage, String entity) {}
}
