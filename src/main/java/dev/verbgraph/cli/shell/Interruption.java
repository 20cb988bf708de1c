package dev.verbgraph.cli.shell;

/**
 * Stops the work of the thread that makes it, as long as that goes on. Wishes come from other
 * threads.
 */
final class Interruption {

  private final Thread worker = Thread.currentThread();
  private final Runnable stop;
  private boolean over;

  /**
   * @param stop what else is to be done besides interrupting the thread
   */
  Interruption(Runnable stop) {
    this.stop = stop;
  }

  /** Too late, it does nothing. */
  synchronized void come() {
    if (!over) {
      worker.interrupt();
      stop.run();
    }
  }

  /**
   * The work is over. Waits until a stop that has begun is over, too, and leaves the thread
   * uninterrupted.
   */
  synchronized void end() {
    over = true;
    // An interruption that came too late is for nobody.
    Thread.interrupted();
  }
}
