package dev.verbgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.model.EntityKey;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyChainTest {

  private static String end(String key, Map<String, String> meanings) {
    return KeyChain.end(
            new EntityKey(key),
            each -> Optional.ofNullable(meanings.get(each.value())).map(EntityKey::new))
        .value();
  }

  @Test
  void aKeyMeansWhatStandsAtTheEnd() {
    assertThat(end("a", Map.of("a", "b", "b", "c"))).isEqualTo("c");
    assertThat(end("c", Map.of("a", "b", "b", "c"))).isEqualTo("c");
  }

  @Test
  void keysThatMeanEachOtherByTurnsMeanThemselves() {
    Map<String, String> turns = Map.of("a", "b", "b", "a", "x", "a");

    assertThat(end("a", turns)).isEqualTo("a");
    assertThat(end("b", turns)).isEqualTo("b");
    assertThat(end("x", turns)).isEqualTo("x");
  }
}
