package dev.verbgraph.server.idle;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Neo4j, with a thread that ends it when nobody has used it for a while: no command, no shell, no
 * watch, which hold a lock on a file of the home, and no connection, such as Browser's.
 */
public final class IdleStop {

  /** The system property for how long, as {@link Duration#parse} reads it. */
  public static final String AFTER = "verbgraph.idle.after";

  /** The system property that holds where the server takes HTTP. */
  public static final String HTTP = "verbgraph.idle.http";

  /** The system property that holds the server's home, and its files that matter here. */
  public static final String HOME = "verbgraph.home";

  public static final String USE_FILE = "server.use";
  public static final String LOCK_FILE = "server.lock";
  public static final String PID_FILE = "server.pid";
  private static final String PASSWORD_FILE = "password";

  private static final Duration LOOK_AT_LEAST = Duration.ofMinutes(1);
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final String QUESTION =
      "{\"statement\":\"CALL dbms.listConnections() YIELD connector WHERE connector = 'bolt'"
          + " RETURN count(*)\"}";
  private static final String NOBODY = "[[0]]";

  private final Path home;
  private final URI http;
  private final Duration after;
  private Instant usedLast = Instant.now();

  private IdleStop(Path home, URI http, Duration after) {
    this.home = home;
    this.http = http;
    this.after = after;
  }

  /**
   * @param arguments those of Neo4j
   */
  public static void main(String... arguments) throws Exception {
    IdleStop stop =
        new IdleStop(
            Path.of(System.getProperty(HOME)),
            URI.create(System.getProperty(HTTP)),
            Duration.parse(System.getProperty(AFTER)));
    Thread.ofPlatform().daemon().name("idle stop").start(stop::watch);
    Class.forName("org.neo4j.server.Neo4jCommunity")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }

  private void watch() {
    Duration between = after.dividedBy(4);
    try {
      while (true) {
        Thread.sleep(between.compareTo(LOOK_AT_LEAST) < 0 ? between : LOOK_AT_LEAST);
        look();
      }
    } catch (InterruptedException ends) {
      Thread.currentThread().interrupt();
    }
  }

  /** What cannot be found out counts as use: it is looked again later. */
  private void look() {
    try (FileChannel use = open(USE_FILE);
        FileLock nobodyBegins = use.tryLock()) {
      Instant now = Instant.now();
      Instant begun = Files.getLastModifiedTime(home.resolve(USE_FILE)).toInstant();
      if (nobodyBegins == null || isConnected()) {
        usedLast = now;
      } else if (begun.isAfter(usedLast)) {
        usedLast = begun;
      }
      if (!usedLast.plus(after).isAfter(now)) {
        stop();
      }
    } catch (IOException unknown) {
      usedLast = Instant.now();
    }
  }

  /**
   * As a command does it that stops the server: with the lock on starting and stopping, which the
   * system takes back when the process is gone.
   */
  private void stop() throws IOException {
    try (FileChannel channel = open(LOCK_FILE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(home.resolve(PID_FILE));
        System.exit(0);
      }
    }
  }

  private FileChannel open(String file) throws IOException {
    return FileChannel.open(home.resolve(file), StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private boolean isConnected() throws IOException {
    String login = "neo4j:" + Files.readString(home.resolve(PASSWORD_FILE)).strip();
    HttpURLConnection connection =
        (HttpURLConnection)
            http.resolve("/db/neo4j/query/v2").toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    connection.setRequestProperty(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Accept", "application/json");
    connection.setDoOutput(true);
    connection.getOutputStream().write(QUESTION.getBytes(StandardCharsets.UTF_8));
    try (var answer = connection.getInputStream()) {
      return !new String(answer.readAllBytes(), StandardCharsets.UTF_8)
          .replace(" ", "")
          .contains(NOBODY);
    }
  }
}
