package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void isEmptyWithoutALog() {
    assertThat(LogTail.of(temp.resolve("none"))).isEmpty();
  }
}
