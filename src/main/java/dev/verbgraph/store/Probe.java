package dev.verbgraph.store;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Finds out what answers at an address, once the driver has failed there: it only says that it
 * could not connect. Each attempt takes a second at most.
 */
final class Probe {

  /** What answers. */
  enum Answer {
    /** Bolt, not encrypted. */
    BOLT,
    /** TLS, with a certificate that Java trusts for this host. */
    TLS,
    /** TLS, with any other certificate. */
    UNTRUSTED_TLS,
    /** A web server. */
    HTTP,
    /** Nobody, or nobody known. */
    NOTHING
  }

  static final int DEFAULT_PORT = 7687;

  /** Bolt's magic number and the version 5.0; any answer will do. */
  private static final byte[] HANDSHAKE =
      HexFormat.of().parseHex("6060b01700000005000000000000000000000000");

  private static final byte[] HTTP = {'H', 'T', 'T', 'P'};

  private static final int TIMEOUT_MILLIS = 1000;

  private final String host;
  private final int port;

  private Probe(String host, int port) {
    this.host = host;
    this.port = port;
  }

  static Answer at(URI uri) {
    return new Probe(uri.getHost(), port(uri)).answer(uri.getScheme().contains("+"));
  }

  static int port(URI uri) {
    return uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
  }

  /**
   * @param encrypted whether TLS was asked for: of a server that takes both, that is what failed
   */
  private Answer answer(boolean encrypted) {
    byte[] said = said();
    if (Arrays.equals(said, HTTP)) {
      return Answer.HTTP;
    }
    // Whoever speaks Bolt answers with a version, whose first byte is zero.
    if (said.length == HTTP.length && said[0] == 0) {
      return encrypted ? tls(Answer.BOLT) : Answer.BOLT;
    }
    return tls(Answer.NOTHING);
  }

  private Answer tls(Answer otherwise) {
    if (speaksTls(true)) {
      return Answer.TLS;
    }
    return speaksTls(false) ? Answer.UNTRUSTED_TLS : otherwise;
  }

  private byte[] said() {
    try (Socket socket = connected()) {
      socket.getOutputStream().write(HANDSHAKE);
      return socket.getInputStream().readNBytes(HTTP.length);
    } catch (IOException nothing) {
      return new byte[0];
    }
  }

  private boolean speaksTls(boolean trusted) {
    try (Socket socket = connected();
        SSLSocket tls =
            (SSLSocket)
                (trusted ? SSLContext.getDefault() : trustingAnybody())
                    .getSocketFactory()
                    .createSocket(socket, host, port, true)) {
      if (trusted) {
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
      }
      tls.startHandshake();
      return true;
    } catch (IOException | GeneralSecurityException refused) {
      return false;
    }
  }

  private Socket connected() throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(TIMEOUT_MILLIS);
    socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
    return socket;
  }

  /** Nothing is sent over such a connection: only whether there can be one matters. */
  private static SSLContext trustingAnybody() throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Anybody()}, null);
    return context;
  }

  private static final class Anybody implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
