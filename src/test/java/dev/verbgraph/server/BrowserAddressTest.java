package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserAddressTest {

  @Test
  void isAtTheUsualPortsOfTheHost() {
    assertThat(BrowserAddress.of(URI.create("neo4j+s://graph.example.org:7999")))
        .containsExactly(
            URI.create("http://graph.example.org:7474/browser/"),
            URI.create("https://graph.example.org:7473/browser/"));
  }

  @Test
  void isTheConsoleForAura() {
    URI console = URI.create("https://console.neo4j.io/");
    URI aura = URI.create("neo4j+s://12ab.databases.neo4j.io");

    assertThat(BrowserAddress.of(aura)).containsExactly(console);
    assertThat(BrowserAddress.answers(console)).isTrue();
    assertThat(BrowserAddress.withStatement(console, aura, Optional.empty(), "RETURN 1"))
        .isEqualTo(console);
  }

  @Test
  void isUnknownWithoutAHost() {
    assertThat(BrowserAddress.of(URI.create("neo4j:nothing"))).isEmpty();
  }

  @Test
  void holdsTheServerAndTheStatement() {
    assertThat(
            BrowserAddress.withStatement(
                URI.create("http://h:7474/browser/"),
                URI.create("bolt://h"),
                Optional.of("my db"),
                "RETURN 'a+b' // &\n"))
        .hasToString(
            "http://h:7474/browser/?dbms=bolt%3A%2F%2Fh&db=my%20db&cmd=edit"
                + "&arg=RETURN%20%27a%2Bb%27%20%2F%2F%20%26%0A");
  }
}
