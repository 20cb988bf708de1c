package dev.verbgraph.server;

import java.time.Duration;

/**
 * Listens whether a server speaks Bolt, and knows one that hangs from one that is starting: that
 * one does not take calls yet.
 */
final class Hearing {

  /** Far beyond the longest pause of a busy server. */
  static final Duration SILENCE = Duration.ofSeconds(5);

  private final int port;
  private final long limit;
  private long heardLast = System.nanoTime();
  private Bolt.Answer answer = Bolt.Answer.NONE;

  /**
   * @param limit how long it may be silent
   */
  Hearing(int port, Duration limit) {
    this.port = port;
    this.limit = limit.toNanos();
  }

  /** Asks once more; whether there is nothing to wait for, as it speaks or hangs. */
  boolean isOver() {
    answer = Bolt.ask(port);
    if (answer != Bolt.Answer.SILENCE) {
      heardLast = System.nanoTime();
    }
    return answer == Bolt.Answer.VERSION || hangs();
  }

  /** Whether it has taken calls all the time, and said nothing to any. */
  boolean hangs() {
    return answer == Bolt.Answer.SILENCE && System.nanoTime() - heardLast > limit;
  }
}
