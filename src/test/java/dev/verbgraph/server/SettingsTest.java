package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final ServerLimits FITTING = ServerLimits.fitting(16L << 30, 0);

  @TempDir private Path temp;

  private Settings of(String text) throws Exception {
    Path file = Files.writeString(temp.resolve("settings.conf"), text);
    return Settings.read(file, Optional.empty());
  }

  @Test
  void nothingNeedsToBeSet() throws Exception {
    assertThat(Settings.read(temp.resolve("none"), Optional.empty()).over(FITTING))
        .isEqualTo(FITTING);
    assertThat(of("# nothing\n\n").over(FITTING)).isEqualTo(FITTING);
  }

  @Test
  void whatIsSetIsTaken() throws Exception {
    Settings settings =
        of("heap = 2g\npage-cache=512m # less\ntransaction-memory=1g\nidle-stop = 30m\n");

    assertThat(settings.over(FITTING))
        .isEqualTo(
            new ServerLimits(
                2L << 30,
                512L << 20,
                OptionalLong.of(1L << 30),
                Optional.of(Duration.ofMinutes(30))));
  }

  @Test
  void theVariableGoesBeforeTheFile() throws Exception {
    Path file = Files.writeString(temp.resolve("settings.conf"), "idle-stop = 2h\n");

    assertThat(Settings.read(file, Optional.of("90s")).over(FITTING).idleStop())
        .contains(Duration.ofSeconds(90));
    assertThat(Settings.read(file, Optional.of("never")).over(FITTING).idleStop()).isEmpty();
    assertThatThrownBy(() -> Settings.read(file, Optional.of("soon")))
        .hasMessageContaining("VERBGRAPH_IDLE_STOP: idle-stop cannot be \"soon\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heap = 1",
        "heap = 1k",
        "heap = 100m",
        "heap",
        "page-cache = -1g",
        "bolt-port = 80",
        "bolt-port = 70000",
        "http-port = x",
        "idle-stop = 0s",
        "idle-stop = 30",
        "server.bolt.listen_address = 0.0.0.0:7687",
        "HEAP = 1g",
        "heap = 1g\nheap = 2g"
      })
  void whatIsNotASettingIsRefusedWithItsLine(String wrong) {
    String text = "# first\n" + wrong;
    int line = (int) text.lines().count();

    assertThatThrownBy(() -> of(text))
        .isInstanceOfSatisfying(
            UserProblemException.class,
            e ->
                assertThat(e.problem())
                    .isInstanceOfSatisfying(
                        ServerProblem.SettingWrong.class,
                        problem ->
                            assertThat(problem.place())
                                .isEqualTo(temp.resolve("settings.conf") + ":" + line)));
  }

  @Test
  void thePortsAreThoseThatAreSet() throws Exception {
    Settings settings = of("bolt-port = 17001\n");

    assertThat(settings.choose(() -> new Ports(1, 2))).isEqualTo(new Ports(17001, 2));
    assertThat(settings.allow(new Ports(17001, 5))).isTrue();
    assertThat(settings.allow(new Ports(17002, 5))).isFalse();
    assertThatThrownBy(() -> of("bolt-port = 17001\nhttp-port = 17001\n"))
        .hasMessageContaining("are the same");
  }

  @Test
  void aPortThatIsSetAndTakenIsNamed() throws Exception {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress("127.0.0.1", 0));
      Settings settings = of("http-port = " + other.getLocalPort());

      assertThatThrownBy(() -> settings.choose(() -> new Ports(1, 2)))
          .hasMessage("the http-port " + other.getLocalPort() + " of settings.conf is taken");
    }
  }

  /** Megabytes of a machine and of a graph; then of heap and page cache. */
  @ParameterizedTest
  @CsvSource({
    "1024, 0, 512, 256",
    "2048, 0, 1024, 512",
    "8192, 0, 1024, 1024",
    "16384, 0, 2048, 1024",
    "16384, 2000, 2048, 3000",
    "16384, 9000, 2048, 4096",
    "65536, 0, 4096, 1024"
  })
  void theLimitsFitTheMachineAndTheGraph(long machine, long graph, long heap, long pageCache) {
    ServerLimits limits = ServerLimits.fitting(machine << 20, graph << 20);

    assertThat(limits.heap() >> 20).isEqualTo(heap);
    assertThat(limits.pageCache() >> 20).isEqualTo(pageCache);
  }
}
