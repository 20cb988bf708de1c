package dev.verbgraph.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbgraph.problem.UserProblemException;
import dev.verbgraph.problem.Wording;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "neo4j://db",
        "bolt+ssc://127.0.0.1:7687",
        "neo4j+s://abcd.databases.neo4j.io",
        "neo4j://db:7687?policy=near",
        "bolt://[::1]:7687"
      })
  void isTakenAsItIs(String text) {
    Address address = Address.of("--uri", text);

    assertThat(address.uri()).isEqualTo(URI.create(text));
    assertThat(address.username()).isEmpty();
    assertThat(address.password()).isEmpty();
  }

  @Test
  void losesItsLogin() {
    Address address = Address.of("--uri", "neo4j+s://ada:s3%40cret:x@db:7688?policy=near");

    assertThat(address.uri()).isEqualTo(URI.create("neo4j+s://db:7688?policy=near"));
    assertThat(address.username()).hasValue("ada");
    assertThat(address.password()).hasValue("s3@cret:x");
    assertThat(Address.of("--uri", "bolt://ada@db").password()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          db.example.com:7687          | no scheme                     | neo4j://db.example.com:7687
          localhost                    | no scheme                     | neo4j://localhost
          http://db:7474               | http:// is not a scheme       | neo4j://db:7687
          https://db:7473/browser/     | https:// is not a scheme      | neo4j+s://db:7687
          neo4j://neo4j+s://db         | two schemes                   | neo4j+s://db
          neo4js://db                  | neo4js:// is not a scheme     | neo4j://db
          neo4j://                     | not a URI                     | neo4j://localhost:7687
          neo4j://my_db:7687           | names no host                 | neo4j://localhost:7687
          neo4j://a b                  | not a URI                     | neo4j://localhost:7687
          """)
  void isRefusedWithWhatIsPerhapsMeant(String text, String reason, String instead) {
    assertThatThrownBy(() -> Address.of("NEO4J_URI", text))
        .hasMessageContaining("NEO4J_URI " + text)
        .hasMessageContaining(reason)
        .isInstanceOfSatisfying(
            UserProblemException.class,
            refused ->
                assertThat(Wording.of(refused.problem()).next())
                    .isEqualTo("for example " + instead));
  }
}
