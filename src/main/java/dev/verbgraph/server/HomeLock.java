package dev.verbgraph.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;

/**
 * The right to start or stop a home's server, held by one thread of one process at a time. The
 * operating system gives it back when its holder dies, so it can never be stale; its file stays.
 */
final class HomeLock {
  /** What is done while the lock is held. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws InterruptedException;
  }

  private HomeLock() {}

  static <T> T whileHeld(Home home, Duration limit, Progress progress, Action<T> action)
      throws InterruptedException {
    try (FileChannel channel = OwnerOnly.open(home.lock())) {
      Wait wait = new Wait("another command is starting or stopping Neo4j", limit, progress);
      if (!wait.until(() -> isAcquired(channel, home))) {
        throw wait.timedOut(home.log());
      }
      return action.run();
    } catch (IOException e) {
      throw Home.unusable(e, home.lock());
    }
  }

  /** Closing the channel gives the lock back. */
  private static boolean isAcquired(FileChannel channel, Home home) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException anotherThreadHoldsIt) {
      return false;
    } catch (IOException e) {
      throw Home.unusable(e, home.lock());
    }
  }
}
