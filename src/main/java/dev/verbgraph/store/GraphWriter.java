package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.model.DocumentPath;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UserProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a {@link GraphUpdate}: a small one in one transaction; a large one, or one with a large
 * document, in several, because Neo4j keeps a transaction in memory.
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
   * @param rowsPerTransaction how many rows one transaction writes at most
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
    long imports = expected;
    List<Portion> portions = Portion.divided(update.change(), rowsPerTransaction);
    int written = 0;
    for (int i = 0; i < portions.size(); i++) {
      boolean first = i == 0;
      boolean last = i == portions.size() - 1;
      Portion portion = portions.get(i);
      long seen = imports;
      boolean done =
          written(
              portion,
              statements -> {
                if (!claim(statements, seen, !last)) {
                  return false;
                }
                Writing writing = new Writing(statements::run, ROWS_PER_STATEMENT);
                if (first) {
                  writing.rules(update);
                }
                writing.portion(update, portion);
                if (last) {
                  writing.end();
                }
                return true;
              });
      if (!done) {
        return false;
      }
      imports++;
      written += portion.completed();
      progress.written(written, update.change().documents().size());
    }
    return true;
  }

  /** As many rows as are written at once, only the text of a note can be too large. */
  private boolean written(Portion portion, Function<Transaction, Boolean> statements) {
    try {
      return database.write(GraphStore.PATIENCE, statements);
    } catch (UserProblemException failure) {
      Optional<DocumentPath> largest = portion.largest();
      if (failure.problem() instanceof DatabaseProblem.OutOfMemory && largest.isPresent()) {
        throw new UserProblemException(
            new DatabaseProblem.NoteTooLarge(largest.get().value()), failure);
      }
      throw failure;
    }
  }

  private static boolean claim(Transaction statements, long expected, boolean unfinished) {
    Map<String, Object> parameters = Map.of("expected", expected, "unfinished", unfinished);
    return !statements.run(Cypher.of("write/next-import"), parameters).rows().isEmpty();
  }
}
