package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Ends the transactions with a mark. A server knows only its own, and the driver does not tell
 * which member of a cluster runs which; so each of them is asked, at the same time and by its own
 * address.
 *
 * <p>Why: docs/decisions/0029-ctrl-c-ends-the-transaction.md.
 *
 * <p>Why: docs/decisions/0067-a-cluster-answers-as-one-server.md.
 */
record Cancellation(Target target, String mark) {

  private static final Duration SOON = Duration.ofSeconds(5);

  /**
   * @param driver one that may be asked who answers there
   * @throws Neo4jException when Neo4j cannot be reached or refuses
   */
  void send(Driver driver) {
    List<URI> members = Members.at(target, driver, SOON);
    if (members.size() < 2) {
      send(driver, mark);
      return;
    }
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      members.forEach(member -> all.execute(() -> send(member)));
    }
  }

  private void send(URI member) {
    try (Driver direct = Drivers.to(member, target)) {
      send(direct, mark);
    } catch (Neo4jException gone) {
      // Who does not answer runs nothing that a person waits for.
    }
  }

  private static void send(Driver driver, String mark) {
    SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    try (Session session = driver.session(reading)) {
      session
          .run(
              Cypher.of("internal/cancel").text(),
              Map.of("connection", mark),
              TransactionConfig.builder().withTimeout(SOON).build())
          .consume();
    }
  }
}
