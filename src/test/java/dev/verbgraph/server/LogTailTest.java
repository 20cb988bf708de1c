package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTailTest {
  @TempDir private Path temp;

  @Test
  void leavesOutTheFramesOfStackTraces() throws Exception {
    Path log =
        Files.writeString(
            temp.resolve("log"),
            "ERROR no\n\tat a.B.c(B.java:1)\n\t... 12 more\nCaused by: disk full\n\n");

    assertThat(LogTail.of(log)).containsExactly("ERROR no", "Caused by: disk full");
  }

  @Test
  void isShort() throws Exception {
    Path log =
        Files.write(
            temp.resolve("log"),
            IntStream.rangeClosed(1, 100).mapToObj(Integer::toString).toList());

    assertThat(LogTail.of(log)).hasSize(12).endsWith("100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Address localhost/127.0.0.1:7687 is already in use, cannot bind to it.",
        "java.io.IOException: Failed to bind to /127.0.0.1:7474"
      })
  void tellsOfATakenPort(String line) throws Exception {
    Path log = temp.resolve("log");
    assertThat(LogTail.tellsOfTakenPort(Files.writeString(log, "Starting...\n"))).isFalse();
    assertThat(LogTail.tellsOfTakenPort(Files.writeString(log, "Starting...\n" + line))).isTrue();
  }

  @Test
  void isEmptyWithoutALog() {
    assertThat(LogTail.of(temp.resolve("none"))).isEmpty();
  }
}
