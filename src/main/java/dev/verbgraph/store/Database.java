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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
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

  private final String mark = UUID.randomUUID().toString();
  private final Target target;
  private final Driver driver;

  private final Optional<CausalChain> chain;
  private final Runnable slow;
  private final CountDownLatch connected = new CountDownLatch(1);
  private final AtomicBoolean watched = new AtomicBoolean();

  private Database(Target target, Driver driver, Optional<Bookmarks> bookmarks, Runnable slow) {
    this.target = target;
    this.driver = driver;
    this.chain =
        bookmarks
            .filter(kept -> Members.mayBeSeveral(target))
            .map(kept -> new CausalChain(kept, this::isCluster));
    this.slow = slow;
  }

  /** As {@link #open(Target, Optional, Runnable)}, for whoever does not wait. */
  public static Database open(Target target) {
    return open(target, Optional.empty(), () -> {});
  }

  /**
   * Prepares a connection. Nothing is said before the first question, but an address from which no
   * answer comes at all is reported at once: the driver itself would go on waiting for it. One that
   * refuses is reported by the first question.
   *
   * @param bookmarks where those of a cluster are kept; empty for a server that is certainly alone
   * @param slow told by another thread, once, when two seconds after the first question nothing has
   *     let it in
   * @throws UserProblemException when no answer comes, or the URI is none that the driver knows
   */
  public static Database open(Target target, Optional<Bookmarks> bookmarks, Runnable slow) {
    try {
      reach(target);
      return new Database(target, Drivers.to(target.uri(), target), bookmarks, slow);
    } catch (IllegalArgumentException unusable) {
      throw new UserProblemException(new DatabaseProblem.NotAnAddress(target.uri()), unusable);
    } catch (Neo4jException refused) {
      throw Failures.of(refused, target);
    }
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
        Attempts.none(),
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
    return in(mode, Attempts.with(target.patience()), work);
  }

  private <T> T in(AccessMode mode, Attempts attempts, Function<Session, T> work) {
    watch();
    try {
      chain.ifPresent(each ->
          repeated(
              Attempts.with(target.patience()),
              () -> each.join(driver, config(AccessMode.READ), target.greeting())));
      return repeated(attempts, () -> once(mode, work));
    } catch (Neo4jException failure) {
      throw Failures.of(failure, target);
    } finally {
      connected.countDown();
    }
  }

  private <T> T repeated(Attempts attempts, Supplier<T> work) {
    boolean first = true;
    while (true) {
      try {
        return work.get();
      } catch (Neo4jException failure) {
        if (mends(failure, first)) {
          first = false;
        } else if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private boolean mends(Neo4jException failure, boolean first) {
    return chain.isPresent() && chain.get().mends(failure, first);
  }

  private <T> T once(AccessMode mode, Function<Session, T> work) {
    T answer;
    try (Session session = driver.session(config(mode))) {
      answer = work.apply(session);
    }
    if (mode == AccessMode.WRITE) {
      chain.ifPresent(CausalChain::wrote);
    }
    return answer;
  }

  private SessionConfig config(AccessMode mode) {
    SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
    target.database().ifPresent(config::withDatabase);
    chain.ifPresent(each -> config.withBookmarkManager(each.manager()));
    return config.build();
  }

  /** Where nobody may say so, what was written is kept in case. */
  private boolean isCluster() {
    try {
      return Members.at(target, driver, target.greeting()).size() > 1;
    } catch (Neo4jException secret) {
      return true;
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
   * happens to its thread.
   *
   * @throws UserProblemException when Neo4j cannot be reached or refuses
   */
  public void cancel() {
    try {
      new Cancellation(target, mark).send(driver);
    } catch (Neo4jException failure) {
      throw Failures.of(failure, target);
    }
  }

  /** Takes about 0.7 s; a command that ends anyway does without. */
  @Override
  public void close() {
    driver.close();
  }
}
