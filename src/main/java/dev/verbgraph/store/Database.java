package dev.verbgraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** A connection to Neo4j. Thread-safe. */
public final class Database implements AutoCloseable {

  /** A person waits: an address where nothing answers must be reported within two seconds. */
  private static final Duration CONNECT = Duration.ofMillis(1500);

  private static final Duration RETRY = Duration.ofMillis(400);

  private final Target target;
  private final Driver driver;

  private Database(Target target, Driver driver) {
    this.target = target;
    this.driver = driver;
  }

  /**
   * Prepares a connection. Nothing is sent before the first question.
   *
   * @throws DatabaseException when the URI is none that the driver knows
   */
  public static Database open(Target target) {
    Config config =
        Config.builder()
            .withConnectionTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
            .withConnectionAcquisitionTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
            .withMaxTransactionRetryTime(RETRY.toMillis(), TimeUnit.MILLISECONDS)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withTelemetryDisabled(true)
            .withUserAgent("verbgraph")
            .build();
    try {
      var credentials = AuthTokens.basic(target.username(), target.password());
      return new Database(target, GraphDatabase.driver(target.uri(), credentials, config));
    } catch (IllegalArgumentException | Neo4jException unusable) {
      throw Failures.of(unusable, target);
    }
  }

  /**
   * Asks one question in a transaction that Neo4j itself keeps from writing.
   *
   * @param timeout after which the server gives the question up
   * @throws DatabaseException when Neo4j cannot be reached or refuses
   */
  public Table read(Cypher cypher, Map<String, Object> parameters, Duration timeout) {
    return read(timeout, statements -> statements.run(cypher, parameters));
  }

  /** Asks several questions in one such transaction, so that their answers fit together. */
  public <T> T read(Duration timeout, Function<Statements, T> questions) {
    return in(
        AccessMode.READ,
        session -> session.executeRead(tx -> questions.apply(new Statements(tx)), limitedTo(timeout)));
  }

  /**
   * Runs statements in one transaction: either all of them take effect or, when the function throws, none.
   *
   * @throws DatabaseException when Neo4j cannot be reached or refuses
   */
  public <T> T write(Duration timeout, Function<Statements, T> statements) {
    return in(
        AccessMode.WRITE,
        session -> session.executeWrite(tx -> statements.apply(new Statements(tx)), limitedTo(timeout)));
  }

  /** Runs a statement that cannot be part of a transaction with others, such as the creation of a constraint. */
  public void execute(Cypher cypher) {
    in(AccessMode.WRITE, session -> session.run(cypher.text()).consume());
  }

  private <T> T in(AccessMode mode, Function<Session, T> work) {
    SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
    target.database().ifPresent(config::withDatabase);
    try (Session session = driver.session(config.build())) {
      return work.apply(session);
    } catch (Neo4jException failure) {
      throw Failures.of(failure, target);
    }
  }

  private static TransactionConfig limitedTo(Duration timeout) {
    return TransactionConfig.builder().withTimeout(timeout).build();
  }

  /** Takes about 0.7 s; a command that ends anyway does without. */
  @Override
  public void close() {
    driver.close();
  }
}
