package dev.verbgraph.cli;

import dev.verbgraph.importer.ImportProgress;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.importer.NotePaths;
import dev.verbgraph.importer.Vanished;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.store.Target;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A program of its own that imports as {@code verbgraph import} does, but in many transactions: the
 * real command would need a hundred thousand notes for that. Prints a line after each of them.
 */
final class ImportInSmallTransactions {

  private static final int ROWS_PER_TRANSACTION = 40;

  private ImportInSmallTransactions() {}

  public static void main(String[] arguments) {
    Target target =
        Target.of(
            URI.create(System.getenv("NEO4J_URI")),
            System.getenv("NEO4J_USERNAME"),
            System.getenv("NEO4J_PASSWORD"),
            Optional.empty());
    try {
      Database database = Database.open(target);
      new Importer(new GraphStore(database), new GraphWriter(database, ROWS_PER_TRANSACTION))
          .run(NotePaths.of(Path.of(arguments[0])), Vanished.PRUNE, new Lines());
    } catch (Throwable failure) {
      // The driver's threads would keep the process alive.
      failure.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private static final class Lines implements ImportProgress {
    @Override
    public void read(int files, int all) {}

    @Override
    public void resolving(int documents) {}

    @Override
    public void written(int documents, int all) {
      System.out.println(documents + " of " + all);
    }
  }
}
