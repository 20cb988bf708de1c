package dev.verbgraph.server;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.SavedQueries;
import dev.verbgraph.cypher.SavedQuery;
import dev.verbgraph.server.browser.BrowserPages;
import java.util.stream.Collectors;

/** The guide that Browser shows when it is connected, with the saved queries a click away. */
final class BrowserGuide {

  private BrowserGuide() {}

  static String text() {
    return Html.page(BrowserPages.class, BrowserPages.GUIDE)
        .replace("{parameters}", Html.escaped(Cypher.source("browser/parameters")))
        .replace("{pictures}", links("picture"))
        .replace("{tables}", links("ask"))
        .replace("{checks}", links("check"));
  }

  private static String links(String folder) {
    return SavedQueries.builtIn(folder).stream()
        .map(BrowserGuide::link)
        .collect(Collectors.joining("\n"));
  }

  private static String link(SavedQuery query) {
    return "          <li><a data-populate=\"%s\">%s</a> %s</li>"
        .formatted(
            Html.escaped(query.source()), query.name(), Html.escaped(query.header().meaning()));
  }
}
