package dev.verbgraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Which Neo4j to talk to.
 *
 * @param uri {@code neo4j://}, {@code neo4j+s://}, {@code bolt://} …
 * @param username the user
 * @param password the password, never shown
 * @param database the database, empty for the user's home database
 * @param patience how long to go on trying when it says that it is not ready: a server that was
 *     just started soon will be; of any other, whoever waits wants to know within two seconds
 * @param greeting how long it may take to greet and to let in, once it has taken the call
 * @param passwordFile where the password is from, if it is from a file of Verbgraph's own
 */
public record Target(
    URI uri,
    String username,
    String password,
    Optional<String> database,
    Duration patience,
    Duration greeting,
    Optional<Path> passwordFile) {

  private static final Duration LITTLE_PATIENCE = Duration.ofMillis(400);

  /** A busy server, or one far away, takes its time. */
  public static final Duration GREETING = Duration.ofSeconds(5);

  /**
   * @return a server that is supposed to be there, with a password that a person gave
   */
  public static Target of(URI uri, String username, String password, Optional<String> database) {
    return new Target(
        uri, username, password, database, LITTLE_PATIENCE, GREETING, Optional.empty());
  }

  /**
   * @return the same, of which an answer is awaited for so long
   */
  public Target within(Duration other) {
    return new Target(uri, username, password, database, patience, other, passwordFile);
  }

  @Override
  public String toString() {
    return username + "@" + uri + database.map(name -> "/" + name).orElse("");
  }
}
