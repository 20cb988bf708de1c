package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said about an address where no Neo4j lets in. The servers are as much of a server as it
 * takes to be mistaken for one; a real one with a wrong password or database is in other tests.
 */
class ConnectionTest {

  private static final Duration SOON = Duration.ofSeconds(4);

  @TempDir private Path temp;

  /** Answers each connection in the same way. */
  private record Server(ServerSocket socket) implements AutoCloseable {

    private interface Talk {
      void with(Socket client) throws IOException;
    }

    static Server that(ServerSocket socket, Talk talk) {
      Thread.ofPlatform()
          .daemon()
          .start(() -> {
            while (!socket.isClosed()) {
              try {
                Socket client = socket.accept();
                Thread.ofPlatform().daemon().start(() -> talk(client, talk));
              } catch (IOException closed) {
                // The test is over.
              }
            }
          });
      return new Server(socket);
    }

    private static void talk(Socket client, Talk talk) {
      try (client) {
        talk.with(client);
      } catch (IOException gone) {
        // A client that was refused.
      }
    }

    String at() {
      return "://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static ServerSocket plain() throws IOException {
    return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** Greets in Bolt 5.0, and hangs up on everything else. */
  private static void bolt(Socket client) throws IOException {
    byte[] greeting = client.getInputStream().readNBytes(20);
    if (greeting.length == 20 && greeting[0] == 0x60) {
      client.getOutputStream().write(new byte[] {0, 0, 0, 5});
    }
  }

  private static void web(Socket client) throws IOException {
    client.getInputStream().readNBytes(4);
    client
        .getOutputStream()
        .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static void silence(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    while (in.read() >= 0) {
      // Whatever is said.
    }
  }

  /** With a certificate that signed itself. */
  private ServerSocket encrypted() throws Exception {
    Path store = temp.resolve("keys.p12");
    int made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                "of the test",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("keytool.log").toFile())
            .start()
            .waitFor();
    assertThat(made).isZero();
    KeyStore keys = KeyStore.getInstance(store.toFile(), "of the test".toCharArray());
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "of the test".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context
        .getServerSocketFactory()
        .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private static Outcome list(String uri, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "list";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Outcome.of(OptionalInt.empty(), Map.of("NEO4J_URI", uri), arguments);
  }

  private static void refused(String uri, String what, String next) {
    long begun = System.nanoTime();

    Outcome outcome = list(uri);

    assertThat(outcome.err()).contains(what, next);
    assertThat(outcome.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
  }

  @Test
  void tlsWhereThereIsNone() throws IOException {
    try (Server neo4j = Server.that(plain(), ConnectionTest::bolt)) {
      refused("neo4j+s" + neo4j.at(), "does not use TLS", "use neo4j" + neo4j.at());
      refused("bolt+ssc" + neo4j.at(), "does not use TLS", "use bolt" + neo4j.at());
    }
  }

  @Test
  void noTlsWhereThereIsSome() throws Exception {
    try (Server neo4j = Server.that(encrypted(), ConnectionTest::silence)) {
      refused("neo4j" + neo4j.at(), "uses TLS", "use neo4j+s" + neo4j.at());
      refused("bolt" + neo4j.at(), "uses TLS", "or bolt+ssc" + neo4j.at());
    }
  }

  @Test
  void aCertificateOfNobody() throws Exception {
    try (Server neo4j = Server.that(encrypted(), ConnectionTest::silence)) {
      refused("neo4j+s" + neo4j.at(), "is not trusted", "use neo4j+ssc" + neo4j.at());
    }
  }

  @Test
  void theAddressOfBrowser() throws IOException {
    try (Server web = Server.that(plain(), ConnectionTest::web)) {
      refused("bolt" + web.at(), "is a web server", "7687: bolt://127.0.0.1:7687");
      refused("neo4j" + web.at(), "is a web server", "7687: neo4j://127.0.0.1:7687");
    }
  }

  @Test
  void aHostThatNobodyKnows() {
    refused("neo4j://db.invalid", "there is no host called db.invalid", "--uri");
  }

  @Test
  void aServerThatTakesTheCallAndSaysNothing() throws IOException {
    try (Server silent = Server.that(plain(), ConnectionTest::silence)) {
      long begun = System.nanoTime();

      Outcome outcome = list("bolt" + silent.at(), "--connect-timeout", "3");

      assertThat(outcome.err())
          .startsWith("verbgraph: waiting for Neo4j at bolt" + silent.at() + "\n")
          .contains("said nothing for 3 s", "--connect-timeout");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void theFileOfAuraSaysWhere() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("Neo4j-abcd.txt"),
            """
            # Wait 60 seconds before connecting using these details
            NEO4J_URI=bolt://127.0.0.1:9
            export NEO4J_USERNAME="ada"
            NEO4J_USER=eve
            PATH=/nowhere
            """);

    Outcome outcome =
        Outcome.of(
            OptionalInt.empty(),
            Map.of("NEO4J_URI", "neo4j://elsewhere"),
            "list",
            "--env",
            file.toString());

    assertThat(outcome.err())
        .contains("no Neo4j answers at bolt://127.0.0.1:9")
        .contains("NEO4J_USER is not read, NEO4J_USERNAME is; logging in as ada");
    assertThat(list("neo4j://x", "--env", "no/such/file").code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void whoWaitsAtATerminalIsToldThatItIsNotTheLocalOne() {
    StringWriter err = new StringWriter();
    CliContext around =
        new CliContext(
            Optional.empty(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            OptionalInt.empty(),
            Map.of("NEO4J_URI", "neo4j://ada:s3cret@127.0.0.1:9", "NEO4J_DATABASE", "sales"),
            true,
            false);

    new Cli(around, new LocalServer(around)).run("list");

    assertThat(err.toString())
        .startsWith("verbgraph: this is the Neo4j at neo4j://127.0.0.1:9, database sales\n")
        .doesNotContain("s3cret");
  }
}
