package dev.verbgraph.benchmark;

import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;

/** A program that asks Neo4j one question and counts the rows: less is not possible in Java. */
final class BareQuestion {

  static final String ONE =
      "MATCH (:Entity {name: $name})-[d:DEPENDS_ON]->(e:Entity)"
          + " RETURN e.name, d.strength, d.document, d.line, d.quote ORDER BY e.name";

  static final String DEPENDENTS =
      "MATCH way = (:Entity {name: $name})<-[:DEPENDS_ON*1..]-(e:Entity)"
          + " RETURN e.name, min(length(way)) AS distance ORDER BY distance, e.name";

  private BareQuestion() {}

  /**
   * @param arguments the address, the password, the statement, the name that it takes
   */
  @SuppressWarnings("deprecation") // this version of the driver has no other way to say no log
  public static void main(String[] arguments) {
    Config config = Config.builder().withLogging(Logging.none()).build();
    Driver driver =
        GraphDatabase.driver(arguments[0], AuthTokens.basic("neo4j", arguments[1]), config);
    Session session = driver.session();
    int rows =
        session.executeRead(tx -> tx.run(arguments[2], Map.of("name", arguments[3])).list().size());
    System.out.println(rows);
    // Closing takes longer than the question; the command line does not close either.
    System.exit(0);
  }
}
