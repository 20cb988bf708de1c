package dev.verbgraph.server;

import java.net.URI;
import java.util.Optional;

/** Where a running server listens and how to log in. */
public record Endpoint(URI bolt, URI http, String username, String password) {
  static final String USERNAME = "neo4j";

  static Endpoint of(Ports ports, String password) {
    return new Endpoint(
        URI.create("neo4j://" + Ports.HOST + ":" + ports.bolt()), http(ports), USERNAME, password);
  }

  static URI http(Ports ports) {
    return URI.create("http://" + Ports.HOST + ":" + ports.http());
  }

  /** The same without the question which members its cluster has: it is none. */
  public URI direct() {
    return URI.create("bolt://" + bolt.getAuthority());
  }

  /** The address of Neo4j Browser. */
  public URI browser() {
    return http.resolve("/browser/");
  }

  /**
   * The address of Neo4j Browser, connected to this server.
   *
   * @param cypher a statement that it has typed in, but not run
   */
  public URI browser(String cypher) {
    URI login = URI.create(bolt.getScheme() + "://" + username + "@" + bolt.getAuthority());
    return BrowserAddress.withStatement(browser(), login, Optional.empty(), cypher);
  }

  /** Without the password: this text may end in a log. */
  @Override
  public String toString() {
    return "Endpoint[bolt=%s, http=%s, username=%s]".formatted(bolt, http, username);
  }
}
