package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void areTakenWhenSomebodyListens() throws Exception {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress("127.0.0.1", 0));

      assertThat(Ports.isTaken(other.getLocalPort())).isTrue();
      assertThat(new Ports(other.getLocalPort(), other.getLocalPort()).anyTaken()).isTrue();
    }
  }

  @Test
  void areTakenWhenSomebodyListensOnAllAddresses() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThat(Ports.isTaken(other.getLocalPort())).isTrue();
    }
  }

  @Test
  void areFreeOnceChosen() throws Exception {
    Ports ports = Ports.any();

    assertThat(ports.bolt()).isNotEqualTo(ports.http());
    assertThat(ports.anyTaken()).isFalse();
  }
}
