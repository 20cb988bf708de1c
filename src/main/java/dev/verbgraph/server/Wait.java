package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.nio.file.Path;
import java.time.Duration;

/** Asks again and again until something is true, and tells a listener meanwhile. */
record Wait(String forWhat, Duration limit, Progress progress) {
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);
  private static final Duration BETWEEN_NEWS = Duration.ofMillis(200);

  /** A question that may fail. */
  @FunctionalInterface
  interface Question {
    boolean isTrue();
  }

  /** Whether it became true within the limit. */
  boolean until(Question question) throws InterruptedException {
    long begun = System.nanoTime();
    Duration news = BETWEEN_NEWS;
    while (!question.isTrue()) {
      Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
      if (elapsed.compareTo(limit) > 0) {
        return false;
      }
      if (elapsed.compareTo(news) > 0) {
        progress.waiting(forWhat, elapsed);
        news = elapsed.plus(BETWEEN_NEWS);
      }
      Thread.sleep(BETWEEN_QUESTIONS);
    }
    return true;
  }

  UserProblemException timedOut(Path log) {
    return new UserProblemException(
        new ServerProblem.TimedOut(forWhat, limit, log, LogTail.of(log)));
  }
}
