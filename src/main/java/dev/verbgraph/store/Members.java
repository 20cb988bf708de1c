package dev.verbgraph.store;

import dev.verbgraph.cypher.Cypher;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/** Who answers at an address: one server, or several. */
final class Members {

  private Members() {}

  /** Whether a client asks there who answers; {@code bolt://} is for one server. */
  static boolean mayBeSeveral(Target target) {
    return target.uri().getScheme().startsWith("neo4j");
  }

  /**
   * Asks as the driver does, who keeps to himself what he is told: see the Neo4j operations manual,
   * "Client-side routing".
   *
   * @return where each of them is, for connections to it alone; none where the address is for one
   *     server
   * @throws org.neo4j.driver.exceptions.Neo4jException when Neo4j cannot be reached or refuses
   */
  static List<URI> at(Target target, Driver driver, Duration timeout) {
    if (!mayBeSeveral(target)) {
      return List.of();
    }
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("context", context(target.uri()));
    parameters.put("database", target.database().orElse(null));
    SessionConfig.Builder reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
    target.database().ifPresent(reading::withDatabase);
    try (Session session = driver.session(reading.build())) {
      return session
          .run(
              Cypher.of("internal/members").text(),
              parameters,
              TransactionConfig.builder().withTimeout(timeout).build())
          .list(member -> direct(target.uri(), member.get("address").asString()));
    }
  }

  private static URI direct(URI uri, String address) {
    return URI.create(uri.getScheme().replaceFirst("neo4j", "bolt") + "://" + address);
  }

  /** The address that was asked for, and the policy that the query of the URI may name. */
  private static Map<String, Object> context(URI uri) {
    Map<String, Object> context = new HashMap<>();
    context.put("address", uri.getHost() + ":" + Probe.port(uri));
    Optional.ofNullable(uri.getQuery()).stream()
        .flatMap(query -> Arrays.stream(query.split("&")))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> context.put(pair[0], pair[1]));
    return context;
  }
}
