package dev.verbgraph.support;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.GraphStore;
import dev.verbgraph.store.Target;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

/** One real Neo4j inside the test's process, started once for all integration tests. */
public final class TestNeo4j {

  private static final class Shared {
    // Tests fill and empty the graph all the time: planning every statement anew for that would
    // take a third of their time.
    private static final Neo4j SERVER =
        Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
            .withConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
            .build();
    private static final Database DATABASE = Database.open(target());

    static {
      new GraphStore(DATABASE).prepare();
    }
  }

  private TestNeo4j() {}

  /** Where it is. Any user and password will do. */
  public static Target target() {
    return Target.of(Shared.SERVER.boltURI(), "neo4j", "any", Optional.empty());
  }

  /**
   * A connection to it, after everything in it has been removed; constraints and indexes stay, and
   * their records.
   */
  public static Database emptied() {
    Shared.DATABASE.execute(
        new Cypher("test/clear", "MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
    return Shared.DATABASE;
  }

  /**
   * Leaves nothing at all, no constraint and no index. Whoever calls this sees to it that they are
   * made again.
   */
  public static void withoutSchema() {
    Shared.DATABASE.execute(new Cypher("test/clear", "MATCH (n) DETACH DELETE n"));
    drop("CONSTRAINT", "SHOW CONSTRAINTS YIELD name");
    // The indexes by label and by type are there from the beginning.
    drop("INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  }

  private static void drop(String what, String names) {
    Shared.DATABASE
        .read(new Cypher("test", names), Map.of(), Duration.ofSeconds(30))
        .rows()
        .forEach(row ->
            Shared.DATABASE.execute(
                new Cypher("test", "DROP " + what + " `" + row.get("name") + "`")));
  }

  /** Runs a statement of a test. */
  public static void write(String cypher, Map<String, Object> parameters) {
    Shared.DATABASE.write(
        Duration.ofSeconds(30),
        statements -> statements.run(new Cypher("test", cypher), parameters));
  }
}
