package dev.verbgraph.store;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Decides whether something is tried again that failed: what the driver would try again in a
 * managed transaction, with growing pauses as it does. The driver waits 30 s for all of that; here
 * only where somebody has answered, such as a cluster whose leader has just changed. Of an address
 * where nobody does, whoever waits wants to know at once.
 */
final class Attempts {

  /** That of the driver; see {@code Config.maxTransactionRetryTimeMillis}. */
  private static final Duration ANSWERED = Duration.ofSeconds(30);

  /** A database that is stopped, and memory that will not be more. */
  private static final String LASTING = ".*(DatabaseUnavailable|OutOfMemoryError)";

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 4_000;
  private static final double JITTER = 0.2;

  private final Duration patience;
  private final Duration answered;
  private OptionalLong failed = OptionalLong.empty();
  private long pause = FIRST_PAUSE_MILLIS;

  private Attempts(Duration patience, Duration answered) {
    this.patience = patience;
    this.answered = answered;
  }

  /**
   * @param patience with an address where nobody answers
   */
  static Attempts with(Duration patience) {
    return new Attempts(patience, patience.compareTo(ANSWERED) < 0 ? ANSWERED : patience);
  }

  /** For what must not be done twice. */
  static Attempts none() {
    return new Attempts(Duration.ZERO, Duration.ZERO);
  }

  /** Pauses where it is worth it. How long the first attempt took does not count. */
  boolean again(Neo4jException failure) {
    long now = System.nanoTime();
    long first = failed.orElse(now);
    failed = OptionalLong.of(first);
    if (!(failure instanceof RetryableException) || now - first >= patience(failure).toNanos()) {
      return false;
    }
    try {
      double jitter = 1 + JITTER * ThreadLocalRandom.current().nextDouble(-1, 1);
      Thread.sleep((long) (pause * jitter));
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
      return true;
    } catch (InterruptedException ends) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Duration patience(Neo4jException failure) {
    return switch (failure) {
      // Of several servers one is gone, or does not lead any more.
      case SessionExpiredException other -> answered;
      case TransientException lasting when lasting.code().matches(LASTING) -> patience;
      case TransientException collision -> answered;
      default -> patience;
    };
  }
}
