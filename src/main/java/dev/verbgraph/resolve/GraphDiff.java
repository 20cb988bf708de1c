package dev.verbgraph.resolve;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out what has to happen to the graph that is, so that it becomes the graph that should be.
 */
public final class GraphDiff {

  private GraphDiff() {}

  /**
   * @param current all entities and the documents that may change, as they are
   * @param desired all entities and documents, as they should be
   * @param changed the paths of the documents that may change, in order
   * @param gone the paths of the documents that should not be there any more, in order
   */
  public static GraphChange between(
      Graph current,
      Graph desired,
      Collection<DocumentPath> changed,
      Collection<DocumentPath> gone) {
    Delta<Entity> entities =
        Delta.between(
            List.copyOf(current.entities().values()),
            List.copyOf(desired.entities().values()),
            Entity::key);
    List<DocumentChange> documents = new ArrayList<>();
    for (DocumentPath path : gone) {
      DocumentGraph before = current.documents().getOrDefault(path, nothing(path));
      documents.add(change(before, nothing(path), DocumentChange.Kind.REMOVED));
    }
    for (DocumentPath path : changed) {
      DocumentGraph after = requireNonNull(desired.documents().get(path));
      Optional<DocumentGraph> before = Optional.ofNullable(current.documents().get(path));
      documents.add(change(before.orElse(nothing(path)), after, kind(before, after)));
    }
    return new GraphChange(entities, documents);
  }

  private static DocumentChange.Kind kind(Optional<DocumentGraph> before, DocumentGraph after) {
    if (before.isEmpty()) {
      return DocumentChange.Kind.ADDED;
    }
    return before.get().properties().equals(after.properties())
        ? DocumentChange.Kind.KEPT
        : DocumentChange.Kind.CHANGED;
  }

  private static DocumentChange change(
      DocumentGraph before, DocumentGraph after, DocumentChange.Kind kind) {
    return new DocumentChange(
        after.path(),
        kind,
        after.properties(),
        Delta.between(before.relationships(), after.relationships(), Relationship::id),
        Delta.between(before.occurrences(), after.occurrences(), Occurrence::entity),
        Delta.between(before.descriptions(), after.descriptions(), Function.identity()));
  }

  private static DocumentGraph nothing(DocumentPath path) {
    return new DocumentGraph(path, Map.of(), List.of(), List.of(), List.of());
  }
}
