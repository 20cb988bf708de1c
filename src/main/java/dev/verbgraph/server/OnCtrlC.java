package dev.verbgraph.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a program that is ended by Ctrl-C, or by a supervisor, has to put in order first. */
final class OnCtrlC {

  /** Far beyond a start of Neo4j. */
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private OnCtrlC() {}

  /**
   * @param action is interrupted when the program is ended, which waits for it
   */
  static <T> T finish(HomeLock.Action<T> action) throws InterruptedException {
    Thread acting = Thread.currentThread();
    CountDownLatch finished = new CountDownLatch(1);
    Thread ending = new Thread(() -> await(acting, finished));
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      return action.run();
    } finally {
      finished.countDown();
      forget(ending);
    }
  }

  @SuppressWarnings("ReturnValueIgnored") // the program ends either way
  private static void await(Thread acting, CountDownLatch finished) {
    acting.interrupt();
    try {
      finished.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException itRuns) {
      // It ends by itself.
    }
  }
}
