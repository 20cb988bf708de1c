package dev.verbgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.support.GraphDump;
import dev.verbgraph.support.Silent;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A note that takes several transactions: an import that ends after any of them is finished by the
 * next one, also where the note is another one by then.
 */
class DividedDocumentIT {

  private static final int ROWS_PER_TRANSACTION = 6;

  /** What the note is. */
  enum State {
    GONE,
    ONE,
    OTHER
  }

  @TempDir private Path top;
  private Path notes;
  private Path note;
  private final Database database = TestNeo4j.emptied();

  /** Ends the import after some transaction, as a kill would: the next one never begins. */
  private static final class Kill implements ImportProgress {

    private final int after;
    private int transactions;

    private Kill(int after) {
      this.after = after;
    }

    @Override
    public void read(int files, int all) {}

    @Override
    public void resolving(int documents) {}

    @Override
    public void written(int documents, int all) {
      transactions++;
      if (transactions == after) {
        throw new Killed();
      }
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ParameterizedTest
  @CsvSource({"GONE, ONE", "ONE, OTHER", "ONE, GONE"})
  void whatWasKilledAnywhereIsFinished(State before, State after) throws IOException {
    arrange();
    Map<State, List<String>> fresh = new EnumMap<>(State.class);
    for (State state : State.values()) {
      TestNeo4j.emptied();
      put(state);
      whole();
      fresh.put(state, GraphDump.of(database));
    }
    for (State next : State.values()) {
      boolean killed = true;
      for (int transactions = 1; killed; transactions++) {
        TestNeo4j.emptied();
        put(before);
        whole();
        put(after);
        killed = isKilled(transactions);
        put(next);
        whole();

        assertThat(GraphDump.of(database))
            .as("%s to %s, killed after %d, then %s", before, after, transactions, next)
            .containsExactlyElementsOf(fresh.get(next));
      }
    }
  }

  @Test
  void theGraphIsThatOfOneTransaction() throws IOException {
    arrange();
    put(State.ONE);
    whole();
    List<String> one = GraphDump.of(database);
    TestNeo4j.emptied();

    Kill never = new Kill(Integer.MAX_VALUE);
    divided(never);

    assertThat(never.transactions).isGreaterThan(5);
    assertThat(GraphDump.of(database)).containsExactlyElementsOf(one);
  }

  private void arrange() throws IOException {
    notes = Files.createDirectory(top.toRealPath().resolve("notes"));
    note = notes.resolve("large.md");
    Files.writeString(notes.resolve("other.md"), "# Other\n\n- Mill uses Axle\n");
  }

  private void put(State state) throws IOException {
    switch (state) {
      case GONE -> Files.deleteIfExists(note);
      case ONE -> Files.writeString(note, text("uses", "Mill", "Lathe"));
      case OTHER -> Files.writeString(note, text("runs on", "Mill", "Saw"));
    }
  }

  private static String text(String verb, String... things) {
    StringBuilder text = new StringBuilder("# Shop\n\n```mermaid\nmindmap\n  root((Shop))\n");
    for (String thing : things) {
      text.append("    %s Works%n      :: %s%n".formatted(thing, verb));
      text.append("      %s Hall%n      Axle%n".formatted(thing));
    }
    return text + "```\n\n## " + things[0] + " Works\n\nIt " + verb + " the hall.\n";
  }

  /** As the command does it. */
  private void whole() {
    importer(new GraphWriter(database)).run(NotePaths.of(notes), Vanished.REMOVE, new Silent());
  }

  private void divided(Kill kill) {
    importer(new GraphWriter(database, ROWS_PER_TRANSACTION))
        .run(NotePaths.of(notes), Vanished.REMOVE, kill);
  }

  /**
   * @return false when the import came to its end before
   */
  private boolean isKilled(int transactions) {
    try {
      divided(new Kill(transactions));
      return false;
    } catch (Killed killed) {
      return true;
    }
  }

  private Importer importer(GraphWriter writer) {
    return new Importer(new GraphStore(database), writer);
  }
}
