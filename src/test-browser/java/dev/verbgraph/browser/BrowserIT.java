package dev.verbgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.verbgraph.server.Servers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From {@code verbgraph browser} to the picture, in a real Chromium: what the command opens on the
 * desktop is what Chromium gets.
 */
class BrowserIT {

  private static final String RUN = "[data-testid='editor-Run']";
  private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"(\\w+)\"");

  @TempDir private static Path temp;

  private static Path home;
  private static Path opened;

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void importTheSeeds() throws Exception {
    home = temp.resolve("home");
    opened = temp.resolve("opened");
    Path desktop = Files.createDirectory(temp.resolve("desktop"));
    Path opener = desktop.resolve("xdg-open");
    Files.writeString(opener, "#!/bin/sh\nprintf %s \"$1\" >'" + opened + "'\n");
    Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
    assertThat(verbgraph("import", "seeds").code()).isZero();
  }

  @AfterAll
  static void stop() throws Exception {
    verbgraph("stop");
  }

  private static Run verbgraph(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    Servers.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.verbgraph.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(temp, "out", "");
    Path err = Files.createTempFile(temp, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("NEO4J_"));
    environment.put("VERBGRAPH_HOME", home.toString());
    environment.put("DISPLAY", ":0");
    environment.put("PATH", temp.resolve("desktop") + ":" + environment.get("PATH"));
    int code = builder.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  /** Runs the command, and waits until the desktop was asked to open something. */
  private static URI openedBy(String... arguments) throws Exception {
    Files.deleteIfExists(opened);
    Run run = verbgraph(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    for (int i = 0; i < 100 && !(Files.exists(opened) && Files.size(opened) > 0); i++) {
      Chromium.pause(Duration.ofMillis(50));
    }
    return URI.create(Files.readString(opened));
  }

  @Test
  void oneCommandLeadsToThePictureWithoutTyping() throws Exception {
    long begin = System.nanoTime();
    URI page = openedBy("browser");
    assertThat(page.getScheme()).isEqualTo("file");

    try (Chromium chromium = new Chromium()) {
      chromium.open(page);
      chromium.await("body", "Your notes as a graph");
      System.out.printf("Browser is connected after %.1f s%n", (System.nanoTime() - begin) / 1e9);
      chromium.screenshot("1-connected");
      chromium.click(RUN);
      chromium.await("body", "Displaying 24 nodes, 17 relationships");
      Chromium.pause(Duration.ofSeconds(4));
      chromium.screenshot("2-dependencies");

      assertThat(chromium.text()).contains("DEPENDS_ON (17)", "Service (23)");
      assertThat(chromium.hosts()).containsExactly("127.0.0.1");
    }
  }

  @Test
  void aQuestionOpensWithItsPicture() throws Exception {
    URI page = openedBy("browser", "path", "Web Apps", "Serverless Compute");

    try (Chromium chromium = new Chromium()) {
      chromium.open(page);
      chromium.await("body", "Your notes as a graph");
      chromium.click(RUN);
      chromium.await("body", "Displaying 4 nodes, 3 relationships");
      Chromium.pause(Duration.ofSeconds(4));
      chromium.screenshot("3-path");
    }
  }

  @Test
  void theGuideRunsItsStatements() throws Exception {
    URI page = openedBy("browser", "show", "Azure Functions");

    try (Chromium chromium = new Chromium()) {
      chromium.open(page);
      chromium.await("body", "Your notes as a graph");
      chromium.click(RUN);
      chromium.await("body", "DESCRIBED_BY");
      Chromium.pause(Duration.ofSeconds(4));
      chromium.screenshot("4-show");
      chromium.click("pre.runnable");
      chromium.click(RUN);
      chromium.await("body", "Displaying 24 nodes, 17 relationships");
    }
  }

  @Test
  void aClickRunsASavedQuery() throws Exception {
    URI page = openedBy("browser");

    try (Chromium chromium = new Chromium()) {
      chromium.open(page);
      chromium.await("body", "Your notes as a graph");
      for (int slide = 1; slide < 4; slide++) {
        chromium.click("[data-testid='nextSlide']");
      }
      chromium.await("body", "Set the parameters");
      chromium.screenshot("5-saved-queries");
      chromium.click("a[data-populate^='// What the saved queries'] i");
      chromium.await("body", ":param limit => 100");
      // They are shown at once, and set one after the other.
      Chromium.pause(Duration.ofSeconds(3));
      chromium.click("a[data-populate^='// What entities need, directly or through others, as'] i");
      chromium.await("body", "DEPENDS_ON (");
      Chromium.pause(Duration.ofSeconds(4));
      chromium.screenshot("6-saved-query");
    }
  }

  @Test
  void thePageWorksOnceAndOnlyItsOwnerCanReadIt() throws Exception {
    URI page = openedBy("browser");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(page))))
        .isEqualTo("rw-------");

    try (Chromium chromium = new Chromium()) {
      chromium.open(page);
      chromium.await("body", "Your notes as a graph");
      chromium.open(page);
      chromium.await("h1", "This link has expired");
    }
  }

  @Test
  void aPageFromElsewhereLearnsNothing() throws Exception {
    URI page = openedBy("browser");
    String pass = pass(page);
    URI http = URI.create(verbgraph("browser", "--print").out().split("browser/", 2)[0]);
    var elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          byte[] html = "<title>elsewhere</title>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, html.length);
          exchange.getResponseBody().write(html);
          exchange.close();
        });
    elsewhere.start();
    try (Chromium chromium = new Chromium()) {
      chromium.open(URI.create("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/"));

      assertThat(chromium.title()).isEqualTo("elsewhere");
      // Even with a pass that it cannot have, it may not read what the server answers.
      assertThat(read(chromium, http + "verbgraph/connect", "pass=" + pass)).isEqualTo("refused");
      assertThat(read(chromium, http + "db/neo4j/query/v2", "{}")).isEqualTo("refused");
    } finally {
      elsewhere.stop(0);
    }
  }

  private static String pass(URI page) throws IOException {
    var pass = PASS.matcher(Files.readString(Path.of(page)));
    assertThat(pass.find()).isTrue();
    return pass.group(1);
  }

  private static Object read(Chromium chromium, String address, String body) {
    return chromium.runAsync(
        """
        const done = arguments[arguments.length - 1]
        fetch('%s', { method: 'POST', body: '%s',
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
          .then((answer) => answer.text())
          .then((text) => done(text), () => done('refused'))
        """
            .formatted(address, body));
  }
}
