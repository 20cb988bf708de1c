package dev.verbgraph.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LocalServerTest {

  private static LocalServer with(Map<String, String> environment) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new LocalServer(
        new CliContext(
            Optional.empty(), nowhere, nowhere, OptionalInt.empty(), environment, false, false),
        Path.of("/home/ada"));
  }

  @Test
  void knowsWhetherSomebodySaidWhereItsHomeIs() {
    assertThat(with(Map.of()).isWhereNobodySaid()).isTrue();
    assertThat(with(Map.of("XDG_DATA_HOME", "relative")).isWhereNobodySaid()).isTrue();
    assertThat(with(Map.of("HOME", "/home/ada")).isWhereNobodySaid()).isFalse();
    assertThat(with(Map.of("VERBGRAPH_HOME", "/data/graph")).isWhereNobodySaid()).isFalse();
    assertThat(with(Map.of("XDG_DATA_HOME", "/data")).isWhereNobodySaid()).isFalse();
  }
}
