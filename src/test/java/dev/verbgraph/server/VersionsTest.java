package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
  @ParameterizedTest
  @CsvSource({
    "2026.09.0, 2026.08.1, true",
    "2026.08.2, 2026.08.1, true",
    "2026.08.1, 2026.08.1, false",
    "5.26.12, 2026.08.1, false",
    "2026.10.0, 2026.9.0, true",
    "2026.08.1, 2026.08.1-preview, false",
    "unknown, 2026.08.1, false"
  })
  void areComparedAsNumbers(String version, String than, boolean newer) {
    assertThat(Versions.isNewer(version, than)).isEqualTo(newer);
  }
}
