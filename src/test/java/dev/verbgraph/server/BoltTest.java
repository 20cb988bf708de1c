package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoltTest {
  @Test
  void isNotSpokenByAPortThatOnlyAccepts() throws Exception {
    try (ServerSocket silent = listener()) {
      assertThat(Bolt.ask(silent.getLocalPort())).isEqualTo(Bolt.Answer.SILENCE);
    }
  }

  @Test
  void isNotSpokenWhereNobodyListens() throws Exception {
    int free = Ports.any().bolt();

    assertThat(Bolt.ask(free)).isEqualTo(Bolt.Answer.NONE);
  }

  @Test
  void isNotSpokenByAnotherProtocol() throws Exception {
    assertThat(answersTo("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))
        .isFalse();
  }

  @Test
  void isNotAgreedOnWhenTheServerKnowsNoCommonVersion() throws Exception {
    assertThat(answersTo(new byte[4])).isFalse();
  }

  @Test
  void isSpokenByAServerThatAgreesOnAVersion() throws Exception {
    assertThat(answersTo(new byte[] {0, 0, 0, 5})).isTrue();
  }

  private static boolean answersTo(byte[] answer) throws Exception {
    try (ServerSocket server = listener()) {
      Thread.ofVirtual()
          .start(() -> {
            try (Socket client = server.accept()) {
              client.getInputStream().readNBytes(20);
              client.getOutputStream().write(answer);
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          });
      return Bolt.answers(server.getLocalPort());
    }
  }

  private static ServerSocket listener() throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.bind(new InetSocketAddress("127.0.0.1", 0));
    return socket;
  }
}
