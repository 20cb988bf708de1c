package dev.verbgraph.importer;

import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.resolve.GraphDiff;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.store.HiddenLocation;
import dev.verbgraph.store.Ledger;
import dev.verbgraph.store.RulesId;
import dev.verbgraph.store.StoredReading;
import dev.verbgraph.vocabulary.Rules;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings a whole graph into another database. It writes what is missing there, as an import would;
 * so an upload that was ended at any moment is finished by the next one.
 *
 * <p>Why: docs/decisions/0068-an-upload-is-an-import-of-a-graph.md.
 */
public final class Uploader {

  /** How often what is missing is worked out anew because an import came in between. */
  private static final int ATTEMPTS = 5;

  private final GraphStore store;
  private final GraphWriter writer;

  /**
   * @param store of the database that the graph is to be in
   * @param writer of the same
   */
  public Uploader(GraphStore store, GraphWriter writer) {
    this.store = store;
    this.writer = writer;
  }

  /**
   * @param graph what makes it of an empty one
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public UploadResult upload(GraphUpdate graph, GraphWriter.Progress progress) {
    store.prepare();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Ledger there = store.ledger();
      List<DocumentPath> others =
          there.documents().values().stream()
              .filter(entry -> !isOf(graph, entry))
              .map(Ledger.Entry::document)
              .toList();
      if (!others.isEmpty()) {
        return new UploadResult.Occupied(others);
      }
      GraphUpdate missing = missing(graph, there);
      boolean whole = missing.change().isEmpty() && !there.unfinished();
      if (whole || writer.apply(missing, there.imports(), progress)) {
        return new UploadResult.Done(graph.readings().size(), missing.change());
      }
    }
    return new UploadResult.Contended();
  }

  /** Whether a document there is one of these, be it as it was before. */
  private static boolean isOf(GraphUpdate graph, Ledger.Entry there) {
    StoredReading here = graph.readings().get(there.document());
    return here != null
        && (here.entry().location().equals(there.location())
            || HiddenLocation.hides(there.location(), here.entry().location(), there.document()));
  }

  private GraphUpdate missing(GraphUpdate graph, Ledger there) {
    SortedMap<DocumentPath, StoredReading> readings = new TreeMap<>(graph.readings());
    readings
        .values()
        .removeIf(each -> each.entry().equals(there.documents().get(each.entry().document())));
    Map<RulesId, Rules> rules = new TreeMap<>(graph.rules());
    rules
        .keySet()
        .retainAll(
            readings.values().stream()
                .map(each -> each.entry().rules())
                .collect(Collectors.toSet()));
    return new GraphUpdate(
        GraphDiff.between(
            store.graph(readings.keySet()), graph.change().added(), readings.keySet(), List.of()),
        readings,
        rules);
  }
}
