package dev.verbgraph.store;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Sees to it that what a connection asks knows of what it has written, and of what connections
 * before it have written, whichever member of a cluster answers. Thread-safe.
 *
 * <p>Why: docs/decisions/0067-a-cluster-answers-as-one-server.md.
 */
final class CausalChain {

  /** For being let in, and as long for a member to get as far. */
  private static final int GREETINGS = 2;

  private static final String INVALID = "Neo.ClientError.Transaction.InvalidBookmark";
  private static final String MIXED = "Neo.ClientError.Transaction.InvalidBookmarkMixture";
  private static final String BEHIND = "Neo.TransientError.Transaction.BookmarkTimeout";

  private final Bookmarks bookmarks;
  private final BooleanSupplier cluster;

  /** Asked once, and only where something was written. */
  private Optional<Boolean> several = Optional.empty();

  private BookmarkManager manager;
  private Set<String> mine;
  private boolean joined;

  /**
   * @param cluster finds out whether there are several members to know of each other's writes
   */
  CausalChain(Bookmarks bookmarks, BooleanSupplier cluster) {
    this.bookmarks = bookmarks;
    this.cluster = cluster;
    this.mine = bookmarks.kept();
    this.manager = managing(mine);
    this.joined = mine.isEmpty();
  }

  private static BookmarkManager managing(Set<String> initial) {
    return BookmarkManagers.defaultManager(
        BookmarkManagerConfig.builder()
            .withInitialBookmarks(initial.stream().map(Bookmark::from).collect(Collectors.toSet()))
            .build());
  }

  /** What sessions take their bookmarks from, and give them to. */
  synchronized BookmarkManager manager() {
    return manager;
  }

  /**
   * Waits until a member knows what connections before this one have kept. It waits itself, once: a
   * server waits for bookmarks as long as it is configured to, and the driver as long as that.
   *
   * @param greeting how long it may take to be let in; it is waited for twice as long
   * @return whether one does
   * @throws Neo4jException when Neo4j cannot be reached or refuses
   */
  synchronized boolean join(Driver driver, SessionConfig config, Duration greeting) {
    if (joined) {
      return true;
    }
    AsyncSession session = driver.session(AsyncSession.class, config);
    try {
      session
          .beginTransactionAsync()
          .thenCompose(AsyncTransaction::rollbackAsync)
          .toCompletableFuture()
          .get(greeting.multipliedBy(GREETINGS).toMillis(), TimeUnit.MILLISECONDS);
      joined = true;
    } catch (TimeoutException tooLong) {
      drop();
    } catch (ExecutionException refused) {
      throw refused.getCause() instanceof Neo4jException failure
          ? failure
          : new IllegalStateException(refused.getCause());
    } catch (InterruptedException ends) {
      Thread.currentThread().interrupt();
    } finally {
      // Not waited for: what still waits for the server would keep it.
      session.closeAsync();
    }
    return joined;
  }

  /** Keeps what was written last. */
  synchronized void wrote() {
    if (several.isEmpty()) {
      several = Optional.of(cluster.getAsBoolean());
    }
    if (several.get()) {
      Set<String> now = current();
      bookmarks.replace(mine, now);
      mine = now;
    }
  }

  /**
   * @param first whether the same was not asked again for such a reason yet
   * @return whether the same may be asked again at once. A member that is behind is one thing, a
   *     cluster that does not know what was written another: so another member is asked first
   */
  synchronized boolean mends(Neo4jException failure, boolean first) {
    return switch (String.valueOf(failure.code())) {
      case BEHIND -> first || drop();
      case INVALID, MIXED -> drop();
      default -> false;
    };
  }

  /**
   * @return whether there were any
   */
  private boolean drop() {
    Set<String> unknown = current();
    if (unknown.isEmpty()) {
      return false;
    }
    // What was read since has bookmarks of its own.
    unknown.addAll(mine);
    bookmarks.drop(unknown);
    mine = Set.of();
    manager = managing(mine);
    joined = true;
    return true;
  }

  private Set<String> current() {
    return manager.getBookmarks().stream()
        .map(Bookmark::value)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
