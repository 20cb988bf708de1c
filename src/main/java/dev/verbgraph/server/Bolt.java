package dev.verbgraph.server;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.HexFormat;

/** The first four bytes of Bolt, enough to know that a server speaks it. */
final class Bolt {

  /** What comes back from a port. */
  enum Answer {
    /** A version of Bolt. */
    VERSION,
    /** Nothing, though somebody took the call. */
    SILENCE,
    /** Something else, or nobody is there. */
    NONE
  }

  /** Bolt's magic number, then four versions the client would take: 5.0, and three times none. */
  private static final byte[] HANDSHAKE =
      HexFormat.of().parseHex("6060b017" + "00000005" + "00000000" + "00000000" + "00000000");

  private static final int TIMEOUT_MILLIS = 1000;

  private Bolt() {}

  /**
   * Whether a server on this port agrees on a version of Bolt. That the port is open would be no
   * proof.
   */
  static boolean answers(int port) {
    return ask(port) == Answer.VERSION;
  }

  /** Takes a second at most. */
  static Answer ask(int port) {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress(Ports.HOST, port), TIMEOUT_MILLIS);
      socket.getOutputStream().write(HANDSHAKE);
      return new DataInputStream(socket.getInputStream()).readInt() == 5
          ? Answer.VERSION
          : Answer.NONE;
    } catch (SocketTimeoutException silent) {
      return Answer.SILENCE;
    } catch (IOException notYet) {
      return Answer.NONE;
    }
  }
}
