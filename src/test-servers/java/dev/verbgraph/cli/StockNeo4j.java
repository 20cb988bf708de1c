package dev.verbgraph.cli;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A stock Neo4j in a process of its own, as somebody else may run it: with Bolt, plain and by TLS.
 */
final class StockNeo4j implements AutoCloseable {

  /** The versions that are tested. */
  enum Version {
    LTS("target/neo4j-5.classpath", "org.neo4j.server.CommunityEntryPoint"),
    CURRENT("target/server.classpath", "org.neo4j.server.Neo4jCommunity");

    private final Path classPath;
    private final String main;

    Version(String classPath, String main) {
      this.classPath = Path.of(classPath);
      this.main = main;
    }

    /** The versions of Java that it runs on. */
    private Set<Integer> jdks() {
      return switch (this) {
        case LTS -> Set.of(17, 21);
        case CURRENT -> Set.of(21, 25);
      };
    }

    /** The Cyphers that it knows. */
    List<String> languages() {
      return switch (this) {
        case LTS -> List.of("CYPHER 5");
        case CURRENT -> List.of("CYPHER 5", "CYPHER 25");
      };
    }
  }

  private static final String PASSWORD = "of-somebody-else";
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

  private final Version version;
  private final Path home;
  private final int port;
  private final Process process;

  private StockNeo4j(Version version, Path home, Certificate certificate) throws Exception {
    this.version = version;
    this.home = home;
    this.port = freePort();
    Files.createDirectories(home.resolve("conf"));
    Files.writeString(
        home.resolve("conf/neo4j.conf"),
        """
        server.bolt.listen_address=127.0.0.1:%1$d
        server.bolt.advertised_address=127.0.0.1:%1$d
        server.bolt.tls_level=OPTIONAL
        dbms.ssl.policy.bolt.enabled=true
        dbms.ssl.policy.bolt.base_directory=%2$s
        dbms.ssl.policy.bolt.client_auth=NONE
        server.http.enabled=false
        server.https.enabled=false
        server.memory.pagecache.size=64m
        dbms.usage_report.enabled=false
        """
            .formatted(port, certificate.folder()));
    if (java("org.neo4j.cli.AdminTool", "dbms", "set-initial-password", PASSWORD).waitFor() != 0) {
      throw new AssertionError(Files.readString(log()));
    }
    this.process = java(version.main, "--home-dir=" + home, "--config-dir=" + home.resolve("conf"));
  }

  /** Begins to start it; its files go into a folder that need not exist. */
  static StockNeo4j begin(Version version, Path home, Certificate certificate) throws Exception {
    return new StockNeo4j(version, home, certificate);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private Process java(String... command) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Jdks.of(version.jdks()).resolve("bin/java").toString());
    all.addAll(
        List.of(
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-cp",
            Files.readString(version.classPath).strip(),
            "--add-opens=java.base/java.nio=ALL-UNNAMED"));
    all.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(all);
    builder
        .environment()
        .putAll(
            Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", home.resolve("conf").toString()));
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(log().toFile())
        .start();
  }

  private Path log() {
    return home.resolve("out.log");
  }

  /** Waits until its database answers. */
  void await() throws Exception {
    long limit = System.nanoTime() + PATIENCE_NANOS;
    try (Driver driver = GraphDatabase.driver(uri("bolt"), AuthTokens.basic("neo4j", PASSWORD))) {
      while (!answers(driver)) {
        if (!process.isAlive() || System.nanoTime() > limit) {
          throw new AssertionError(version + ": " + Files.readString(log()));
        }
        Thread.sleep(50);
      }
    }
  }

  private static boolean answers(Driver driver) {
    try {
      return !driver.executableQuery("RETURN 1").execute().records().isEmpty();
    } catch (Neo4jException notYet) {
      return false;
    }
  }

  Version version() {
    return version;
  }

  String uri(String scheme) {
    return scheme + "://127.0.0.1:" + port;
  }

  Map<String, String> environment(String scheme) {
    return Map.of(
        "NEO4J_URI",
        uri(scheme),
        "NEO4J_USERNAME",
        "neo4j",
        "NEO4J_PASSWORD",
        PASSWORD,
        // What is remembered for another Neo4j is not kept with the user's own.
        "VERBGRAPH_HOME",
        home.resolve("verbgraph").toString());
  }

  String password() {
    return PASSWORD;
  }

  /** Ends it before it can end what it does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException ends) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
