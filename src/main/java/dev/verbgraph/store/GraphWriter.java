package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.resolve.DocumentChange;
import dev.verbgraph.resolve.GraphChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a {@link GraphUpdate}. A document is written in one transaction, and a small import in one
 * altogether; a large one takes several, because Neo4j keeps a transaction in memory.
 *
 * <p>Why: docs/decisions/0003-imports-count-instead-of-locking.md.
 */
public final class GraphWriter {

  /**
   * How many rows one transaction writes, about: a few hundred megabytes of the server's memory.
   */
  private static final int ROWS_PER_TRANSACTION = 50_000;

  private static final int ROWS_PER_STATEMENT = 5_000;

  private final Database database;
  private final int rowsPerTransaction;

  /** Hears how far a long change is. */
  public interface Progress {
    /**
     * @param documents how many of {@code all} documents are written
     */
    void written(int documents, int all);
  }

  public GraphWriter(Database database) {
    this(database, ROWS_PER_TRANSACTION);
  }

  /**
   * @param rowsPerTransaction how many rows one transaction writes, about; a document is never
   *     divided
   */
  public GraphWriter(Database database, int rowsPerTransaction) {
    this.database = database;
    this.rowsPerTransaction = rowsPerTransaction;
  }

  /**
   * @param expected how many imports the graph had seen when the update was worked out
   * @return false when another import has written meanwhile: nothing more was written then, and the
   *     change has to be worked out anew
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public boolean apply(GraphUpdate update, long expected, Progress progress) {
    GraphChange change = update.change();
    long imports = expected;
    List<List<DocumentChange>> portions = portions(change.documents());
    int written = 0;
    for (int i = 0; i < portions.size(); i++) {
      boolean first = i == 0;
      boolean last = i == portions.size() - 1;
      List<DocumentChange> portion = portions.get(i);
      long seen = imports;
      boolean done =
          database.write(
              GraphStore.PATIENCE,
              statements -> {
                if (!claim(statements, seen, !last)) {
                  return false;
                }
                Writing writing = new Writing(statements::run, ROWS_PER_STATEMENT);
                if (first) {
                  writing.begin(update);
                }
                writing.documents(update, portion);
                if (last) {
                  writing.end(update);
                }
                return true;
              });
      if (!done) {
        return false;
      }
      imports++;
      written += portion.size();
      progress.written(written, change.documents().size());
    }
    return true;
  }

  private static boolean claim(Transaction statements, long expected, boolean unfinished) {
    Map<String, Object> parameters = Map.of("expected", expected, "unfinished", unfinished);
    return !statements.run(Cypher.of("write/next-import"), parameters).rows().isEmpty();
  }

  /** At least one portion, so that a change of entities alone is written too. */
  private List<List<DocumentChange>> portions(List<DocumentChange> documents) {
    List<List<DocumentChange>> portions = new ArrayList<>();
    List<DocumentChange> portion = new ArrayList<>();
    int rows = 0;
    for (DocumentChange document : documents) {
      if (rows + document.size() > rowsPerTransaction && !portion.isEmpty()) {
        portions.add(portion);
        portion = new ArrayList<>();
        rows = 0;
      }
      portion.add(document);
      rows += document.size();
    }
    portions.add(portion);
    return portions;
  }
}
