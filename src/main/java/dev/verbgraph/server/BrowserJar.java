package dev.verbgraph.server;

import dev.verbgraph.server.browser.BrowserPages;
import dev.verbgraph.server.browser.BrowserPass;
import dev.verbgraph.server.idle.IdleStop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The jar in the server's home with {@link BrowserPages} and {@link IdleStop}: a copy, so that
 * building Verbgraph anew cannot pull classes away under a running server.
 */
final class BrowserJar {

  private static final List<Class<?>> CLASSES =
      List.of(BrowserPages.class, BrowserPass.class, BrowserPass.Writer.class, IdleStop.class);

  private static final List<String> RESOURCES =
      List.of("connect.html", "expired.html", "style.grass");

  private BrowserJar() {}

  /** Writes it; a server that runs on an earlier one keeps that. */
  static void write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String folder = BrowserPages.class.getPackageName().replace('.', '/') + "/";
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      // Neo4j looks for the classes of a package in what the class loader calls a folder.
      jar.putNextEntry(new JarEntry(folder));
      for (Class<?> type : CLASSES) {
        add(jar, type.getName().replace('.', '/') + ".class");
      }
      for (String resource : RESOURCES) {
        add(jar, folder + resource);
      }
      jar.putNextEntry(new JarEntry(folder + BrowserPages.GUIDE));
      jar.write(BrowserGuide.text().getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
    OwnerOnly.write(file, bytes.toByteArray());
  }

  private static void add(JarOutputStream jar, String name) throws IOException {
    try (InputStream content = BrowserJar.class.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new JarEntry(name));
      content.transferTo(jar);
      jar.closeEntry();
    }
  }
}
