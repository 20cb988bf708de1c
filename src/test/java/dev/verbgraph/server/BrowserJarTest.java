package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.server.browser.BrowserPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserJarTest {

  private static final String FOLDER = BrowserPages.class.getPackageName().replace('.', '/') + "/";

  @TempDir private Path home;

  @Test
  void holdsEverythingOfItsPackageBelowAFolder() throws IOException {
    Path file = home.resolve("browser.jar");

    BrowserJar.write(file);

    try (JarFile jar = new JarFile(file.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertThat(names).contains(FOLDER);
      assertThat(names.stream().filter(name -> !name.equals(FOLDER)).toList())
          .containsExactlyInAnyOrderElementsOf(built());
    }
  }

  private static List<String> built() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target/classes", FOLDER))) {
      return files
          .map(file -> FOLDER + file.getFileName())
          .filter(name -> !name.endsWith("package-info.class"))
          .toList();
    }
  }
}
