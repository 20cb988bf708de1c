package dev.verbgraph.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** One server of a {@link Cluster}. */
final class Member implements AutoCloseable {

  /** How it takes bookmarks of what it does not have yet. */
  enum Manner {
    /** It gets what is missing, and goes on. */
    CATCHES_UP,
    /** It says at once that it has waited in vain. */
    GIVES_UP,
    /** It waits, and says nothing. */
    WAITS,
    /** It says that there are no such bookmarks, as after a restore. */
    KNOWS_NONE
  }

  private final String name;
  private final Cluster cluster;
  private final ServerSocket socket;
  private final CountDownLatch terminated = new CountDownLatch(1);
  private volatile Manner manner = Manner.CATCHES_UP;
  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private volatile int applied;

  Member(String name, Cluster cluster) throws IOException {
    this.name = name;
    this.cluster = cluster;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::listen);
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofPlatform().daemon().start(new BoltTalk(client, this, cluster));
      } catch (IOException closed) {
        // The test is over.
      }
    }
  }

  String name() {
    return name;
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  Manner manner() {
    return manner;
  }

  void takesBookmarks(Manner other) {
    manner = other;
  }

  /** Refuses what is begun next, once. */
  void refuses(String code) {
    refusals.add(code);
  }

  /**
   * @return the code with which it refuses what is begun now, if it does
   */
  Optional<String> refusal() {
    return Optional.ofNullable(refusals.poll());
  }

  /** How much of what was written it has. */
  int applied() {
    int written = cluster.written().size();
    return cluster.isLeader(this) ? written : Math.min(applied, written);
  }

  /** Whether bookmarks are of nothing that it does not have. */
  boolean has(Collection<?> bookmarks) {
    return bookmarks.stream().allMatch(each -> version(each) <= applied());
  }

  void catchUp() {
    applied = cluster.written().size();
  }

  static String bookmark(int version) {
    return "version:" + version;
  }

  private static int version(Object bookmark) {
    return Integer.parseInt(String.valueOf(bookmark).replaceFirst("version:", ""));
  }

  /** What runs until it is ended runs no more. */
  void terminate() {
    terminated.countDown();
  }

  void awaitTermination() throws InterruptedException {
    terminated.await();
  }

  @Override
  public void close() throws IOException {
    terminate();
    socket.close();
  }
}
