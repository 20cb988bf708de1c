package dev.verbgraph.store;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;

/** Makes drivers; each keeps connections, so one is enough for an address. */
final class Drivers {

  private Drivers() {}

  /**
   * @param uri that of the target, or of one of its members
   * @throws IllegalArgumentException when the driver does not know such addresses
   */
  static Driver to(URI uri, Target target) {
    Config config =
        silent()
            .withConnectionTimeout(target.greeting().toMillis(), TimeUnit.MILLISECONDS)
            .withConnectionAcquisitionTimeout(target.greeting().toMillis(), TimeUnit.MILLISECONDS)
            // What is tried again, and for how long, is for Attempts to say.
            .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withTelemetryDisabled(true)
            .withUserAgent("verbgraph")
            .build();
    return GraphDatabase.driver(
        uri, AuthTokens.basic(target.username(), target.password()), config);
  }

  /**
   * For the JDK's log, the driver makes a text of everything it sends before it asks whether
   * anybody wants it: a third of an import's time.
   */
  @SuppressWarnings(
      "deprecation") // this version of the driver has nothing else that keeps it from that
  private static Config.ConfigBuilder silent() {
    return Config.builder().withLogging(Logging.none());
  }
}
