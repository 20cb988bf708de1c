package dev.verbgraph.server;

import dev.verbgraph.server.browser.BrowserPages;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * The text of {@code neo4j.conf}. It is also the one place where the ports of a running server are
 * written down.
 *
 * <p>Why: docs/decisions/0057-a-torn-transaction-is-left-out.md.
 */
final class Configuration {
  private static final String BOLT = "server.bolt.listen_address";
  private static final String HTTP = "server.http.listen_address";
  private static final String HEAP = "server.memory.heap.max_size";
  private static final String PAGE_CACHE = "server.memory.pagecache.size";

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval';"
          + " connect-src 'self' ws://127.0.0.1:* http://127.0.0.1:*;"
          + " frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'";

  private Configuration() {}

  static String text(Ports ports, ServerLimits limits) {
    return """
    # Written by Verbgraph at every start; changes are lost.
    server.default_listen_address=%1$s
    %2$s=%1$s:%3$d
    %4$s=%1$s:%5$d
    # What a client is told; without it Neo4j tells the usual ports, whatever it listens on.
    server.bolt.advertised_address=%1$s:%3$d
    server.http.advertised_address=%1$s:%5$d
    server.https.enabled=false
    dbms.security.auth_enabled=true
    # Whoever guesses cannot lock the owner out; the password is made of 192 random bits.
    dbms.security.auth_max_failed_attempts=0
    # Statements read no files of this machine, whoever wrote them.
    dbms.security.allow_csv_import_from_file_urls=false
    # The default is any origin: any web page could talk to this server.
    dbms.security.http_access_control_allow_origin=http://%1$s:%5$d
    # Nothing is told to anybody, neither by the server nor by Browser.
    dbms.usage_report.enabled=false
    client.allow_telemetry=false
    # Browser may talk to this machine only: it would load scripts of three other companies.
    dbms.security.http_static_content_security_policy_header=%6$s
    # The pages of dev.verbgraph.server.browser, and what Browser runs once it is connected.
    server.unmanaged_extension_classes=%7$s=%8$s
    dbms.security.http_auth_allowlist=/,/browser.*,%8$s.*
    browser.remote_content_hostname_whitelist=%1$s
    browser.post_connect_cmd=play http://%1$s:%5$d%8$s/guide.html; style http://%1$s:%5$d%8$s/style.grass
    # Java is told the heap, too.
    %9$s=%10$dm
    %11$s=%12$dm
    dbms.memory.transaction.total.max=%13$s
    # A transaction that a full disk cut off is left out; by default the database would not open any more.
    internal.dbms.tx_log.fail_on_corrupted_log_files=false
    # By default a stop waits 17 s for open connections.
    internal.server.bolt.thread_pool_shutdown_wait_time=500ms
    internal.server.bolt.connection_shutdown_wait_time=500ms
    """
        .formatted(
            Ports.HOST,
            BOLT,
            ports.bolt(),
            HTTP,
            ports.http(),
            CONTENT_SECURITY_POLICY,
            BrowserPages.class.getPackageName(),
            BrowserPages.MOUNT,
            HEAP,
            limits.heap() >> 20,
            PAGE_CACHE,
            limits.pageCache() >> 20,
            limits.transactions().isPresent()
                ? (limits.transactions().getAsLong() >> 20) + "m"
                : ((limits.heap() * 7 / 10) >> 20) + "m");
  }

  /** The ports that {@link #text} wrote; empty when the text is not of its kind. */
  static Optional<Ports> ports(String text) {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(text));
      return Optional.of(new Ports(port(settings, BOLT), port(settings, HTTP)));
    } catch (IOException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** What {@link #text} wrote of the limits; empty when the text is not of its kind. */
  static Optional<ServerLimits> limits(String text) {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(text));
      return Optional.of(
          new ServerLimits(
              megabytes(settings, HEAP),
              megabytes(settings, PAGE_CACHE),
              OptionalLong.empty(),
              Optional.empty()));
    } catch (IOException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static long megabytes(Properties settings, String name) {
    return Long.parseLong(settings.getProperty(name, "").replace("m", "")) << 20;
  }

  private static int port(Properties settings, String name) {
    String address = settings.getProperty(name, "");
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }
}
