package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.server.browser.BrowserPages;
import dev.verbgraph.support.TestNeo4j;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide of Browser offers runs, and finds something, on the graph of the seeds. */
class BrowserGuideIT {

  private static final Pattern STATEMENT =
      Pattern.compile("<pre mode=\"cypher\" class=\"runnable\">(.*?)</pre>", Pattern.DOTALL);

  @BeforeAll
  static void importTheSeeds() {
    TestNeo4j.emptied();
    assertThat(Outcome.of("import", "seeds").code()).isEqualTo(ExitCode.ANSWERED);
  }

  private static List<String> statements() throws IOException {
    try (InputStream guide = BrowserPages.class.getResourceAsStream("guide.html")) {
      return STATEMENT
          .matcher(new String(guide.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map(statement -> unescaped(statement.group(1)))
          .toList();
    }
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void findsSomething(String statement) {
    Outcome outcome = Outcome.of("query", "-e", statement, "--format", "json");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.ANSWERED);
  }
}
