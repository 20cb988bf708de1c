package dev.verbgraph.resolve;

import dev.verbgraph.model.Description;
import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import java.util.ArrayList;
import java.util.List;
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
   * Divides it into changes that together do the same, one after the other. Whoever stops between
   * two of them leaves only what a look at the graph finds through the document: its node is there
   * from before the first thing it says until after the last, and it names an entity for as long as
   * it states something of it.
   *
   * @param rows how many rows it takes at most to write one of them
   */
  public List<DocumentChange> divided(int rows) {
    List<DocumentChange> parts = new ArrayList<>();
    chunks(relationships.removed(), rows).forEach(each -> parts.add(stating(removal(each))));
    chunks(occurrences.removed(), rows).forEach(each -> parts.add(naming(removal(each))));
    chunks(descriptions.removed(), rows).forEach(each -> parts.add(describing(removal(each))));
    if (kind != Kind.KEPT) {
      parts.add(
          new DocumentChange(path, kind, properties, Delta.none(), Delta.none(), Delta.none()));
    }
    chunks(occurrences.changed(), rows).forEach(each -> parts.add(naming(replacement(each))));
    chunks(occurrences.added(), rows).forEach(each -> parts.add(naming(addition(each))));
    chunks(descriptions.added(), rows).forEach(each -> parts.add(describing(addition(each))));
    chunks(relationships.changed(), rows).forEach(each -> parts.add(stating(replacement(each))));
    chunks(relationships.added(), rows).forEach(each -> parts.add(stating(addition(each))));
    return parts;
  }

  private static <T> List<List<T>> chunks(List<T> all, int most) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      chunks.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return chunks;
  }

  private static <T> Delta<T> addition(List<T> added) {
    return new Delta<>(added, List.of(), List.of());
  }

  private static <T> Delta<T> replacement(List<T> changed) {
    return new Delta<>(List.of(), changed, List.of());
  }

  private static <T> Delta<T> removal(List<T> removed) {
    return new Delta<>(List.of(), List.of(), removed);
  }

  private DocumentChange stating(Delta<Relationship> part) {
    return new DocumentChange(path, Kind.KEPT, properties, part, Delta.none(), Delta.none());
  }

  private DocumentChange naming(Delta<Occurrence> part) {
    return new DocumentChange(path, Kind.KEPT, properties, Delta.none(), part, Delta.none());
  }

  private DocumentChange describing(Delta<Description> part) {
    return new DocumentChange(path, Kind.KEPT, properties, Delta.none(), Delta.none(), part);
  }

  /**
   * @return about how many rows it takes to write this
   */
  public int size() {
    return 1 + relationships.size() + occurrences.size() + descriptions.size();
  }
}
