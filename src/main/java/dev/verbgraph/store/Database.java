package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.problem.DatabaseProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** A connection to Neo4j. Thread-safe. */
public final class Database implements AutoCloseable {

  /** A person waits: an address where nothing answers must be reported within two seconds. */
  private static final Duration REACH = Duration.ofMillis(1500);

  /** Whoever waits longer wants to know for whom. */
  private static final Duration SLOW = Duration.ofSeconds(2);

  /** The key of the metadata by which Neo4j knows the transactions of a connection. */
  private static final String MARK = "verbgraph";

  private static final Duration SOON = Duration.ofSeconds(5);

  private final String mark = UUID.randomUUID().toString();
  private final Target target;
  private final Driver driver;

  private final Runnable slow;
  private final CountDownLatch connected = new CountDownLatch(1);
  private final AtomicBoolean watched = new AtomicBoolean();

  private Database(Target target, Driver driver, Runnable slow) {
    this.target = target;
    this.driver = driver;
    this.slow = slow;
  }

  /** As {@link #open(Target, Runnable)}, for whoever does not wait. */
  public static Database open(Target target) {
    return open(target, () -> {});
  }

  /**
   * Prepares a connection. Nothing is said before the first question, but an address from which no
   * answer comes at all is reported at once: the driver itself would go on waiting for it. One that
   * refuses is reported by the first question.
   *
   * @param slow told by another thread, once, when two seconds after the first question nothing has
   *     let it in
   * @throws UserProblemException when no answer comes, or the URI is none that the driver knows
   */
  public static Database open(Target target, Runnable slow) {
    Config config =
        silent()
            .withConnectionTimeout(target.greeting().toMillis(), TimeUnit.MILLISECONDS)
            .withConnectionAcquisitionTimeout(target.greeting().toMillis(), TimeUnit.MILLISECONDS)
            .withMaxTransactionRetryTime(target.patience().toMillis(), TimeUnit.MILLISECONDS)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withTelemetryDisabled(true)
            .withUserAgent("verbgraph")
            .build();
    try {
      reach(target);
      var credentials = AuthTokens.basic(target.username(), target.password());
      return new Database(target, GraphDatabase.driver(target.uri(), credentials, config), slow);
    } catch (IllegalArgumentException unusable) {
      throw new UserProblemException(new DatabaseProblem.NotAnAddress(target.uri()), unusable);
    } catch (Neo4jException refused) {
      throw Failures.of(refused, target);
    }
  }

  /**
   * For the JDK's log, the driver makes a text of everything it sends before it asks whether
   * anybody wants it: a third of an import's time.
   */
  @SuppressWarnings(
      "deprecation") // this version of the driver has nothing else that keeps it from that
  private static Config.ConfigBuilder silent() {
    return Config.builder().withLogging(Logging.none());
  }

  private static void reach(Target target) {
    String host = target.uri().getHost();
    // A URI without a host is the driver's to judge.
    if (host != null) {
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(host, Probe.port(target.uri())), (int) REACH.toMillis());
      } catch (ConnectException refused) {
        // The driver finds that out as fast as this did.
      } catch (UnknownHostException unknown) {
        throw new UserProblemException(new DatabaseProblem.UnknownHost(host), unknown);
      } catch (IOException nobody) {
        throw new UserProblemException(new DatabaseProblem.Unreachable(target.uri()), nobody);
      }
    }
  }

  /**
   * Asks one question in a transaction that Neo4j itself keeps from writing.
   *
   * @param timeout after which the server gives the question up
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public Table read(Cypher cypher, Map<String, Object> parameters, Duration timeout) {
    return read(timeout, statements -> statements.run(cypher, parameters));
  }

  /** Asks several questions in one such transaction, so that their answers fit together. */
  public <T> T read(Duration timeout, Function<Transaction, T> questions) {
    return in(
        AccessMode.READ,
        session -> session.executeRead(tx -> questions.apply(begun(tx)), limitedTo(timeout)));
  }

  /**
   * Runs statements in one transaction: either all of them take effect or, when the function
   * throws, none.
   *
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public <T> T write(Duration timeout, Function<Transaction, T> statements) {
    return in(
        AccessMode.WRITE,
        session -> session.executeWrite(tx -> statements.apply(begun(tx)), limitedTo(timeout)));
  }

  /**
   * Runs a statement that may make its own transactions, as {@code CALL … IN TRANSACTIONS} does:
   * Neo4j allows that only where the driver has begun none. Not tried again when it collides with
   * another one.
   *
   * @return at most so many rows of the answer
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public Table writeAlone(
      Cypher cypher, Map<String, Object> parameters, Duration timeout, int most) {
    return in(
        AccessMode.WRITE,
        session ->
            Transaction.table(session.run(cypher.text(), parameters, limitedTo(timeout)), most));
  }

  /**
   * Runs a statement that must have a transaction of its own, such as the creation of a constraint.
   * Tried again when it collides with another one.
   *
   * @return whether it has changed properties
   */
  public boolean execute(Cypher cypher) {
    return in(
        AccessMode.WRITE,
        session ->
            session
                    .executeWrite(
                        tx -> {
                          connected.countDown();
                          return tx.run(cypher.text()).consume();
                        },
                        marked().build())
                    .counters()
                    .propertiesSet()
                > 0);
  }

  /** There is a transaction, so the server has let in. */
  private Transaction begun(TransactionContext transaction) {
    connected.countDown();
    return new Transaction(transaction, target);
  }

  private <T> T in(AccessMode mode, Function<Session, T> work) {
    watch();
    SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
    target.database().ifPresent(config::withDatabase);
    try (Session session = driver.session(config.build())) {
      return work.apply(session);
    } catch (Neo4jException failure) {
      throw Failures.of(failure, target);
    } finally {
      connected.countDown();
    }
  }

  private void watch() {
    if (!watched.getAndSet(true)) {
      Thread.ofPlatform().daemon().start(this::tellIfSlow);
    }
  }

  private void tellIfSlow() {
    try {
      if (!connected.await(SLOW.toMillis(), TimeUnit.MILLISECONDS)) {
        slow.run();
      }
    } catch (InterruptedException ends) {
      Thread.currentThread().interrupt();
    }
  }

  private TransactionConfig limitedTo(Duration timeout) {
    return marked().withTimeout(timeout).build();
  }

  private TransactionConfig.Builder marked() {
    return TransactionConfig.builder().withMetadata(Map.of(MARK, mark));
  }

  /**
   * Ends what other threads are waiting for on this connection; they get a {@link
   * UserProblemException}. The driver itself waits for an answer that has begun to arrive, whatever
   * happens to its thread. Of a cluster only the member that is asked ends something; on others the
   * timeout does.
   *
   * <p>Why: docs/decisions/0029-ctrl-c-ends-the-transaction.md.
   *
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public void cancel() {
    in(
        AccessMode.READ,
        session ->
            session
                .run(
                    Cypher.of("internal/cancel").text(),
                    Map.of("connection", mark),
                    TransactionConfig.builder().withTimeout(SOON).build())
                .consume());
  }

  /** Takes about 0.7 s; a command that ends anyway does without. */
  @Override
  public void close() {
    driver.close();
  }
}
