package dev.verbgraph.resolve;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import java.util.Map;

/**
 * How what one document adds to the graph changes. Of a document that goes, everything it said is
 * removed.
 *
 * @param path its path
 * @param kind whether it comes, changes or goes
 * @param properties what its node holds from now on
 * @param relationships what it states; never {@code changed} in their identity
 * @param occurrences which entities it names
 * @param descriptions what it describes
 */
public record DocumentChange(
    DocumentPath path,
    Kind kind,
    Map<String, Object> properties,
    Delta<Relationship> relationships,
    Delta<Occurrence> occurrences,
    Delta<Description> descriptions) {

  /** What happens to a document as a whole. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** Its node stays as it is. */
    KEPT,
    REMOVED
  }

  /**
   * @return what it adds to the graph, where everything it says is new
   */
  public DocumentGraph added() {
    return new DocumentGraph(
        path, properties, relationships.added(), occurrences.added(), descriptions.added());
  }

  /**
   * @return what happens to the node of the document itself
   */
  Tally node() {
    return switch (kind) {
      case ADDED -> new Tally(1, 0, 0);
      case CHANGED -> new Tally(0, 1, 0);
      case KEPT -> Tally.NONE;
      case REMOVED -> new Tally(0, 0, 1);
    };
  }

  /**
   * @return about how many rows it takes to write this
   */
  public int size() {
    return 1 + relationships.size() + occurrences.size() + descriptions.size();
  }
}
