package dev.verbgraph.app;

import dev.verbgraph.exporter.Exporter;
import dev.verbgraph.importer.Importer;
import dev.verbgraph.query.Answers;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.GraphWriter;
import dev.verbgraph.vocabulary.RulesReader;
import java.time.Duration;

/**
 * What can be done with the graph of one database. Stores, rules and questions are put together
 * here and nowhere else.
 *
 * @param database left open
 */
public record GraphAccess(Database database) {

  /**
   * @param timeout how long Neo4j may work on one question
   */
  public Answers answers(Duration timeout) {
    return new Answers(database, () -> RulesReader.builtIn().identity(), timeout);
  }

  public Importer importer() {
    return new Importer(new GraphStore(database), new GraphWriter(database));
  }

  public Exporter exporter() {
    return new Exporter(new GraphStore(database));
  }
}
