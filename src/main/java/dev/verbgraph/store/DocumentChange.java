package dev.verbgraph.store;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import java.util.Map;
import java.util.Optional;

/**
 * How what one document adds to the graph changes. A document that goes has no reading, and
 * everything it said is removed.
 *
 * @param path its path
 * @param kind whether it comes, changes or goes
 * @param properties what its node holds from now on
 * @param reading what is kept of it from now on; empty when it goes
 * @param relationships what it states; never {@code changed} in their identity
 * @param occurrences which entities it names
 * @param descriptions what it describes
 */
public record DocumentChange(
    String path,
    Kind kind,
    Map<String, Object> properties,
    Optional<StoredReading> reading,
    Delta<Relationship> relationships,
    Delta<Occurrence> occurrences,
    Delta<Description> descriptions) {

  /** What happens to a document as a whole. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** Nothing of it changes but what is kept about its reading. */
    REREAD,
    REMOVED
  }

  /**
   * @return what happens to the node of the document itself
   */
  Tally node() {
    return switch (kind) {
      case ADDED -> new Tally(1, 0, 0);
      case CHANGED -> new Tally(0, 1, 0);
      case REREAD -> Tally.NONE;
      case REMOVED -> new Tally(0, 0, 1);
    };
  }

  /**
   * @return about how many rows it takes to write this
   */
  int size() {
    return 1 + relationships.size() + occurrences.size() + descriptions.size();
  }
}
