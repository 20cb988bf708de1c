package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.exporter.Exporter;
import dev.verbgraph.exporter.JsonExport;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.RandomNotes;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an upload leaves, wherever it was ended before. */
class UploadIT {

  private static final int ROWS_PER_TRANSACTION = 15;

  @TempDir private Path temp;
  private final Database database = TestNeo4j.emptied();
  private final GraphStore store = new GraphStore(database);
  private GraphUpdate graph;
  private List<String> whole;

  /** Ends the upload after some transaction, as a kill would: the next one never begins. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void takeAGraph() throws IOException {
    graph = graph(RandomNotes.many(12, 3));
    whole = GraphDump.of(database);
    TestNeo4j.emptied();
  }

  /** That of these notes; it is in the database, too. */
  private GraphUpdate graph(SortedMap<String, String> notes) throws IOException {
    Path top = temp.toRealPath();
    RandomNotes.write(notes, top);
    new Importer(store, new GraphWriter(database))
        .run(NotePaths.of(top.resolve("notes")), Vanished.PRUNE, new Silent());
    return new Exporter(store).export().orElseThrow();
  }

  private UploadResult upload(GraphWriter.Progress progress) {
    return new Uploader(store, new GraphWriter(database, ROWS_PER_TRANSACTION))
        .upload(graph, progress);
  }

  private static List<String> json(GraphUpdate graph) {
    List<String> lines = new ArrayList<>();
    JsonExport.write(graph.withoutLocations(), lines::add);
    return lines;
  }

  private void isThere() {
    assertThat(GraphDump.of(database)).containsExactlyElementsOf(whole);
    assertThat(json(new Exporter(store).export().orElseThrow())).isEqualTo(json(graph));
  }

  @Test
  void theGraphThereIsTheGraphHere() {
    List<Integer> written = new ArrayList<>();

    assertThat(upload((documents, all) -> written.add(documents)))
        .isEqualTo(new UploadResult.Done(graph.readings().size(), graph.change()));

    isThere();
    assertThat(written).hasSizeGreaterThan(10).isSorted().endsWith(graph.readings().size());
    assertThat(upload((documents, all) -> {}))
        .isInstanceOfSatisfying(
            UploadResult.Done.class, done -> assertThat(done.change().isEmpty()).isTrue());
    assertThat(store.ledger().imports()).as("nothing twice").isEqualTo(written.size());
  }

  @Test
  void whatWasEndedAnywhereIsFinishedByTheNext() {
    int transactions = 0;
    boolean killed = true;
    while (killed) {
      TestNeo4j.emptied();
      transactions++;
      killed = isKilledAfter(transactions);
      upload((documents, all) -> {});

      assertThat(GraphDump.of(database))
          .as("killed after %d transactions", transactions)
          .containsExactlyElementsOf(whole);
    }
    assertThat(transactions).isGreaterThan(10);
    isThere();
  }

  /** One that is through before was not killed. */
  private boolean isKilledAfter(int transactions) {
    int[] done = new int[1];
    try {
      upload((documents, all) -> {
        done[0]++;
        if (done[0] == transactions) {
          throw new Killed();
        }
      });
      return false;
    } catch (Killed killed) {
      return true;
    }
  }

  @Test
  void whatHasChangedHereMeanwhileChangesThere() throws IOException {
    SortedMap<String, String> notes = RandomNotes.many(12, 3);
    notes.replaceAll((path, text) -> path.endsWith(".md") ? text + "\n- Mill uses Axle\n" : text);
    graph = graph(notes);
    whole = GraphDump.of(database);
    // There it is as it was before.
    assertThat(json(graph(RandomNotes.many(12, 3)))).isNotEqualTo(json(graph));

    upload((documents, all) -> {});

    isThere();
  }

  @Test
  void documentsOfOthersAreLeftAlone() throws IOException {
    Path seeds = Path.of("seeds");
    new Importer(store, new GraphWriter(database))
        .run(NotePaths.of(seeds), Vanished.KEEP, new Silent());
    List<String> before = GraphDump.of(database);

    assertThat(upload((documents, all) -> {}))
        .isInstanceOfSatisfying(
            UploadResult.Occupied.class,
            occupied ->
                assertThat(occupied.documents())
                    .hasSize(3)
                    .contains(new DocumentPath("seeds/azure-services-map.md")));
    assertThat(GraphDump.of(database)).containsExactlyElementsOf(before);
  }
}
