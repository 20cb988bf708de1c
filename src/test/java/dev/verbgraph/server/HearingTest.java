package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HearingTest {

  @Test
  void oneWhoTakesCallsAndSaysNothingHangs() throws Exception {
    try (ServerSocket silent = new ServerSocket()) {
      silent.bind(new InetSocketAddress("127.0.0.1", 0));
      Hearing hearing = new Hearing(silent.getLocalPort(), Duration.ofMillis(1500));

      assertThat(hearing.isOver()).as("after a second").isFalse();
      assertThat(hearing.hangs()).isFalse();
      assertThat(hearing.isOver()).as("after another").isTrue();
      assertThat(hearing.hangs()).isTrue();
    }
  }

  @Test
  void oneWhoTakesNoCallsYetIsStarting() throws Exception {
    Hearing hearing = new Hearing(Ports.any().bolt(), Duration.ZERO);

    assertThat(hearing.isOver()).isFalse();
    assertThat(hearing.hangs()).isFalse();
  }
}
