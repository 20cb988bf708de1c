package dev.verbgraph.server;

import dev.verbgraph.server.browser.BrowserPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page that a person's web browser opens from a file, and that leads on to Neo4j Browser. */
final class BrowserPage {

  private BrowserPage() {}

  static String text(Endpoint endpoint, String pass, String cypher) {
    return template()
        .replace(
            "{action}",
            Html.attribute(endpoint.http().resolve(BrowserPages.MOUNT + "/connect").toString()))
        .replace("{pass}", Html.attribute(pass))
        .replace("{cypher}", Html.attribute(cypher));
  }

  private static String template() {
    try (InputStream in = BrowserPage.class.getResourceAsStream("open-browser.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
