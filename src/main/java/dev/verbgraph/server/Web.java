package dev.verbgraph.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The little HTTP that is spoken to the server. */
final class Web {
  private static final int TIMEOUT_MILLIS = 2000;

  /** A server tells its addresses in less. */
  private static final int MUCH = 10_000;

  private Web() {}

  /** Whether a page is there. */
  static boolean serves(URI page) {
    try {
      return open(page).getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Whether at the port for HTTP is the server that speaks Bolt at the other one. */
  static boolean isOf(Ports ports) {
    try {
      HttpURLConnection connection = open(Endpoint.http(ports));
      // Browsers are led to Browser; who asks for JSON learns the server's addresses.
      connection.setRequestProperty("Accept", "application/json");
      try (var answer = connection.getInputStream()) {
        return new String(answer.readNBytes(MUCH), StandardCharsets.UTF_8)
            .contains(Ports.HOST + ":" + ports.bolt());
      }
    } catch (IOException notYet) {
      return false;
    }
  }

  /**
   * Runs one Cypher statement without parameters, quotes or line ends, and throws its answer away.
   */
  static void run(Endpoint endpoint, String statement) throws IOException {
    HttpURLConnection connection = open(endpoint.http().resolve("/db/neo4j/query/v2"));
    String login = endpoint.username() + ":" + endpoint.password();
    connection.setRequestProperty(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Accept", "application/json");
    connection.setReadTimeout(30 * TIMEOUT_MILLIS);
    connection.setDoOutput(true);
    connection
        .getOutputStream()
        .write("{\"statement\":\"%s\"}".formatted(statement).getBytes(StandardCharsets.UTF_8));
    try (var answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }

  private static HttpURLConnection open(URI address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    return connection;
  }
}
