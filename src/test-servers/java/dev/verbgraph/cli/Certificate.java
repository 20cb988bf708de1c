package dev.verbgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate for 127.0.0.1 that signed itself, made anew for each run. */
final class Certificate {

  private static final String PASSWORD = "changeit";

  private final Path folder;

  private Certificate(Path folder) {
    this.folder = folder;
  }

  /** Makes it in a folder that is there, with the JDK's own tool. */
  static Certificate in(Path folder) throws Exception {
    Certificate certificate = new Certificate(folder);
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "bolt",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-ext",
                "bc=ca:true",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                certificate.store().toString())
            .inheritIO()
            .start();
    if (keytool.waitFor() != 0) {
      throw new AssertionError("keytool failed");
    }
    certificate.writeForNeo4j();
    return certificate;
  }

  /** The folder with {@code private.key} and {@code public.crt}. */
  Path folder() {
    return folder;
  }

  private Path store() {
    return folder.resolve("store.p12");
  }

  private void writeForNeo4j() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store())) {
      keys.load(in, PASSWORD.toCharArray());
    }
    pem("private.key", "PRIVATE KEY", keys.getKey("bolt", PASSWORD.toCharArray()).getEncoded());
    pem("public.crt", "CERTIFICATE", keys.getCertificate("bolt").getEncoded());
    Path trusted = folder.resolve("trusted.p12");
    KeyStore trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry("bolt", keys.getCertificate("bolt"));
    try (var out = Files.newOutputStream(trusted)) {
      trust.store(out, PASSWORD.toCharArray());
    }
  }

  private void pem(String file, String what, byte[] content) throws IOException {
    Files.writeString(
        folder.resolve(file),
        "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
            .formatted(what, Base64.getMimeEncoder().encodeToString(content)));
  }

  /** While this is done, this JVM trusts it, as if an administrator had installed it. */
  void whileTrusted(Runnable action) {
    System.setProperty("javax.net.ssl.trustStore", folder.resolve("trusted.p12").toString());
    System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
    try {
      action.run();
    } finally {
      System.clearProperty("javax.net.ssl.trustStore");
      System.clearProperty("javax.net.ssl.trustStorePassword");
    }
  }
}
