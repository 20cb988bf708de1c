package dev.verbgraph.store;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.EntityKey;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Note;
import dev.verbgraph.vocabulary.Rules;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The graph that is there, and what is kept of the notes that it follows from. */
public interface StoredGraph {

  /**
   * @return all entities, and what these documents, as far as they are there, add to the graph
   */
  Graph graph(Collection<DocumentPath> documents);

  /**
   * @param keys of entities
   * @return these entities, and what these documents add to the graph, as far as they are there
   */
  Graph graph(Collection<DocumentPath> documents, Collection<EntityKey> keys);

  /** Whether one of these entities has a name that others bear as well. */
  boolean haveNamesakes(Collection<EntityKey> keys);

  /**
   * @return some of the documents that name these entities, a few of each; may be empty
   */
  Set<DocumentPath> naming(Collection<EntityKey> keys);

  /**
   * @return what was read in these documents; without those that are not there
   * @throws dev.verbgraph.problem.UserProblemException also when a newer Verbgraph has stored it
   */
  Map<DocumentPath, Note> notes(Collection<DocumentPath> documents);

  /**
   * @return all rules that documents were read with, by id
   * @throws dev.verbgraph.problem.UserProblemException also when a newer Verbgraph has stored it
   */
  Map<RulesId, Rules> rules();
}
