package dev.verbgraph.server;

import dev.verbgraph.server.browser.BrowserPages;

/** The page that a person's web browser opens from a file, and that leads on to Neo4j Browser. */
final class BrowserPage {

  private BrowserPage() {}

  static String text(Endpoint endpoint, String pass, String cypher) {
    return Html.page(BrowserPage.class, "open-browser.html")
        .replace(
            "{action}",
            Html.escaped(endpoint.http().resolve(BrowserPages.MOUNT + "/connect").toString()))
        .replace("{pass}", Html.escaped(pass))
        .replace("{cypher}", Html.escaped(cypher));
  }
}
