package dev.verbgraph.importer;

import static java.util.Objects.requireNonNull;

import dev.verbgraph.model.DocumentGraph;
import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Occurrence;
import dev.verbgraph.model.Relationship;
import dev.verbgraph.store.Change;
import dev.verbgraph.store.Delta;
import dev.verbgraph.store.DocumentChange;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.vocabulary.Rules;
import java.util.ArrayList;
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
   * @param readings what is to be kept of the documents that may change, by path
   * @param gone the paths of the documents that should not be there any more
   * @param rules the rules of those readings, by id
   */
  public static Change between(
      Graph current,
      Graph desired,
      Map<String, StoredReading> readings,
      List<String> gone,
      Map<String, Rules> rules) {
    Delta<Entity> entities =
        Delta.between(
            List.copyOf(current.entities().values()),
            List.copyOf(desired.entities().values()),
            Entity::key);
    List<DocumentChange> documents = new ArrayList<>();
    for (String path : gone) {
      documents.add(gone(current.documents().getOrDefault(path, nothing(path))));
    }
    readings.forEach((path, reading) ->
        documents.add(
            change(
                Optional.ofNullable(current.documents().get(path)),
                requireNonNull(desired.documents().get(path)),
                reading)));
    return new Change(entities, documents, rules);
  }

  private static DocumentChange gone(DocumentGraph before) {
    return change(before, nothing(before.path()), DocumentChange.Kind.REMOVED, Optional.empty());
  }

  private static DocumentChange change(
      Optional<DocumentGraph> before, DocumentGraph after, StoredReading reading) {
    DocumentChange.Kind kind;
    if (before.isEmpty()) {
      kind = DocumentChange.Kind.ADDED;
    } else if (before.get().properties().equals(after.properties())) {
      kind = DocumentChange.Kind.REREAD;
    } else {
      kind = DocumentChange.Kind.CHANGED;
    }
    return change(before.orElse(nothing(after.path())), after, kind, Optional.of(reading));
  }

  private static DocumentChange change(
      DocumentGraph before,
      DocumentGraph after,
      DocumentChange.Kind kind,
      Optional<StoredReading> reading) {
    return new DocumentChange(
        after.path(),
        kind,
        after.properties(),
        reading,
        Delta.between(before.relationships(), after.relationships(), Relationship::id),
        Delta.between(before.occurrences(), after.occurrences(), Occurrence::entity),
        Delta.between(before.descriptions(), after.descriptions(), Function.identity()));
  }

  private static DocumentGraph nothing(String path) {
    return new DocumentGraph(path, Map.of(), List.of(), List.of(), List.of());
  }
}
