package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserPageTest {

  private static final Endpoint ENDPOINT = Endpoint.of(new Ports(1, 2), "secret");

  @Test
  void postsThePassAndTheStatement() {
    assertThat(BrowserPage.text(ENDPOINT, "abc", "RETURN 1"))
        .contains(
            "action=\"http://127.0.0.1:2/verbgraph/connect\"",
            "name=\"pass\" value=\"abc\"",
            "name=\"cypher\" value=\"RETURN 1\"")
        .doesNotContain("secret");
  }

  @Test
  void keepsAnyStatementInsideItsAttribute() {
    assertThat(BrowserPage.text(ENDPOINT, "abc", "RETURN \"</form>\" & 'x'\nLIMIT 1"))
        .contains("value=\"RETURN &quot;&lt;/form&gt;&quot; &amp; 'x'&#10;LIMIT 1\"");
  }
}
