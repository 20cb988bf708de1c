package dev.verbgraph.store;

import java.net.URI;
import java.util.Optional;

/**
 * Which Neo4j to talk to.
 *
 * @param uri      {@code neo4j://}, {@code neo4j+s://}, {@code bolt://} …
 * @param username the user
 * @param password the password, never shown
 * @param database the database, empty for the user's home database
 */
public record Target(URI uri, String username, String password, Optional<String> database) {

  @Override
  public String toString() {
    return username + "@" + uri + database.map(name -> "/" + name).orElse("");
  }
}
