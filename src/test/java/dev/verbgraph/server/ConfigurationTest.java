package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigurationTest {
  private static final String TEXT =
      Configuration.text(new Ports(17687, 17474), ServerLimits.fitting(8L << 30, 0));

  @Test
  void isReadBackForItsPorts() {
    assertThat(Configuration.ports(TEXT)).hasValue(new Ports(17687, 17474));
  }

  @Test
  void hasNoPortsWhenItIsDamaged() {
    assertThat(Configuration.ports("server.bolt.listen_address=127.0.0.1:17687")).isEmpty();
    assertThat(Configuration.ports(TEXT.replace("17687", "?"))).isEmpty();
    assertThat(Configuration.ports("\\u00")).isEmpty();
  }

  @Test
  void tellsClientsThePortsItListensOn() {
    assertThat(TEXT.lines())
        .contains(
            "server.bolt.advertised_address=127.0.0.1:17687",
            "server.http.advertised_address=127.0.0.1:17474");
  }

  @Test
  void isClosedToEverybodyElse() {
    assertThat(TEXT.lines())
        .contains(
            "server.default_listen_address=127.0.0.1",
            "dbms.security.auth_enabled=true",
            "dbms.security.auth_max_failed_attempts=0",
            "dbms.security.allow_csv_import_from_file_urls=false",
            "dbms.security.http_access_control_allow_origin=http://127.0.0.1:17474",
            "dbms.usage_report.enabled=false");
  }

  @Test
  void letsBrowserTalkToThisMachineOnly() {
    String policy =
        TEXT.lines()
            .filter(line -> line.contains("http_static_content_security_policy_header"))
            .findFirst()
            .orElseThrow();

    assertThat(policy).contains("default-src 'self'").doesNotContain("https:", " *", "*.");
  }

  @Test
  void servesThePagesForBrowserWithoutALogin() {
    assertThat(TEXT.lines())
        .contains(
            "server.unmanaged_extension_classes=dev.verbgraph.server.browser=/verbgraph",
            "dbms.security.http_auth_allowlist=/,/browser.*,/verbgraph.*");
  }
}
