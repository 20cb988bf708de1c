package dev.verbgraph.store;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.model.Graph;
import dev.verbgraph.model.Note;
import dev.verbgraph.vocabulary.Rules;
import java.util.Collection;
import java.util.Map;

/** The graph that is there, and what is kept of the notes that it follows from. */
public interface StoredGraph {

  /**
   * @return all entities, and what these documents, as far as they are there, add to the graph
   */
  Graph graph(Collection<DocumentPath> documents);

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
