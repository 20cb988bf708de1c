package dev.verbgraph.store;

import java.net.URI;
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
 */
public record Target(
    URI uri, String username, String password, Optional<String> database, Duration patience) {

  /** For a server that is supposed to be there. */
  public static final Duration LITTLE_PATIENCE = Duration.ofMillis(400);

  @Override
  public String toString() {
    return username + "@" + uri + database.map(name -> "/" + name).orElse("");
  }
}
