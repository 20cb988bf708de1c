package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.cypher.SavedQueries;
import dev.verbgraph.cypher.SavedQuery;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrowserGuideTest {

  @Test
  void hasEverySavedQueryAndTheirParameters() {
    String guide = BrowserGuide.text();

    assertThat(guide)
        .contains(link(Cypher.source("browser/parameters")))
        .doesNotContain("{parameters}", "{pictures}", "{tables}", "{checks}");
    assertThat(Stream.of("picture", "ask", "check").flatMap(BrowserGuideTest::queries))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            query -> assertThat(guide).contains(link(query.source()) + query.name() + "</a>"));
  }

  private static Stream<SavedQuery> queries(String folder) {
    return SavedQueries.builtIn(folder).stream();
  }

  private static String link(String source) {
    return "<a data-populate=\"" + Html.escaped(source) + "\">";
  }
}
