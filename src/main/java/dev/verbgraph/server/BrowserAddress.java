package dev.verbgraph.server;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where the Neo4j Browser of a server is that is not the local one. */
public final class BrowserAddress {

  private static final String AURA = ".databases.neo4j.io";
  private static final URI AURA_CONSOLE = URI.create("https://console.neo4j.io/");

  private BrowserAddress() {}

  /**
   * @param bolt the address by which drivers reach the server
   * @return where its Browser may be, the likeliest first: at Neo4j's usual ports, or the console
   *     of Aura; empty when the address names no host
   */
  public static List<URI> of(URI bolt) {
    String host = bolt.getHost();
    if (host == null) {
      return List.of();
    }
    return host.endsWith(AURA)
        ? List.of(AURA_CONSOLE)
        : List.of(
            URI.create("http://" + host + ":7474/browser/"),
            URI.create("https://" + host + ":7473/browser/"));
  }

  /** Whether something answers there. The console of Aura is taken to. */
  public static boolean answers(URI page) {
    return page.equals(AURA_CONSOLE) || Web.serves(page);
  }

  /**
   * @param page where a Browser is
   * @param bolt the server that it should connect to
   * @param database the database to use, empty for the user's home database
   * @param cypher a statement that it has in its editor, but has not run
   */
  public static URI withStatement(URI page, URI bolt, Optional<String> database, String cypher) {
    if (page.equals(AURA_CONSOLE)) {
      return page;
    }
    String use = database.map(name -> "&db=" + encoded(name)).orElse("");
    return URI.create(
        page + "?dbms=" + encoded(bolt.toString()) + use + "&cmd=edit&arg=" + encoded(cypher));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
