package dev.verbgraph.store;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.resolve.GraphChange;
import dev.verbgraph.vocabulary.Rules;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything an import writes.
 *
 * @param change what becomes of the graph
 * @param readings what is kept of the documents that are in the change and do not go, by path
 * @param rules the rules of these readings, by id
 */
public record GraphUpdate(
    GraphChange change,
    SortedMap<DocumentPath, StoredReading> readings,
    Map<RulesId, Rules> rules) {

  /**
   * @return the same, for whom the locations of its files are nobody's business
   */
  public GraphUpdate withoutLocations() {
    SortedMap<DocumentPath, StoredReading> hidden = new TreeMap<>();
    readings.forEach((path, reading) ->
        hidden.put(path, new StoredReading(reading.entry().withoutLocation(), reading.note())));
    return new GraphUpdate(change, hidden, rules);
  }

  /** Nothing is written. */
  public static final GraphUpdate NONE =
      new GraphUpdate(GraphChange.NONE, new TreeMap<>(), Map.of());
}
