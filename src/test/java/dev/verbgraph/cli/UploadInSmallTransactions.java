package dev.verbgraph.cli;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.exporter.Exporter;
import dev.verbgraph.importer.Uploader;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphUpdate;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.store.Target;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A program of its own that uploads as {@code verbgraph upload} does, but in many transactions: the
 * real command would need a hundred thousand notes for that. Prints a line after each of them.
 */
final class UploadInSmallTransactions {

  private static final int ROWS_PER_TRANSACTION = 40;

  private UploadInSmallTransactions() {}

  /** The address to upload to. */
  public static void main(String[] arguments) {
    PrintWriter nobody = new PrintWriter(PrintWriter.nullWriter());
    CliContext around =
        new CliContext(
            Optional.empty(), nobody, nobody, OptionalInt.empty(), System.getenv(), false, false);
    try {
      Target target = Target.of(URI.create(arguments[0]), "neo4j", "any", Optional.empty());
      Database local = Database.open(new LocalServer(around).local());
      Database there = Database.open(target);
      GraphUpdate graph = new Exporter(new GraphStore(local)).export().orElseThrow();
      new Uploader(new GraphStore(there), new GraphWriter(there, ROWS_PER_TRANSACTION))
          .upload(graph, (documents, all) -> System.out.println("uploaded " + documents));
    } catch (Throwable failure) {
      // The driver's threads would keep the process alive.
      failure.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }
}
