package dev.verbgraph.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The two ports of a server: Bolt for queries, HTTP for Browser. */
record Ports(int bolt, int http) {
  /**
   * A number, so that nothing outside the machine is asked what it means, and IPv6 stays out of it.
   */
  static final String HOST = "127.0.0.1";

  private static final Ports USUAL = new Ports(7687, 7474);

  /** How a start comes by its ports. */
  @FunctionalInterface
  interface Choice {
    Ports choose() throws IOException;
  }

  /**
   * Neo4j's usual ports; any free port in place of one that is taken. It may be taken again by the
   * time it is used.
   */
  static Ports usual() throws IOException {
    return new Ports(usualOrAny(USUAL.bolt), usualOrAny(USUAL.http));
  }

  /** Whether somebody listens on one of the two. */
  boolean anyTaken() {
    return isTaken(bolt) || isTaken(http);
  }

  /** That usual ports are taken, as words that follow; empty when they are free. */
  static String usualTaken() {
    return USUAL.anyTaken()
        ? ", at other ports than " + USUAL.bolt + " and " + USUAL.http + ": one of them is taken"
        : "";
  }

  /** Two free ports, never the usual ones. */
  static Ports any() throws IOException {
    return new Ports(anyPort(), anyPort());
  }

  private static int usualOrAny(int usual) throws IOException {
    return isTaken(usual) ? anyPort() : usual;
  }

  private static int anyPort() throws IOException {
    try (ServerSocket any = new ServerSocket()) {
      any.bind(address(0));
      return any.getLocalPort();
    }
  }

  static boolean isTaken(int port) {
    // A listener on all addresses does not stop a second one on 127.0.0.1 everywhere, so binding
    // alone is no proof.
    try (Socket socket = new Socket()) {
      socket.connect(address(port), 200);
      return true;
    } catch (IOException nobodyAnswers) {
      return !isBindable(port);
    }
  }

  private static boolean isBindable(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address(port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private static InetSocketAddress address(int port) {
    return new InetSocketAddress(HOST, port);
  }
}
