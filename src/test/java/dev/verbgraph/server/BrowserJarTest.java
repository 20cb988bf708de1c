package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.server.browser.BrowserPages;
import dev.verbgraph.server.idle.IdleStop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserJarTest {

  private static final String FOLDER = BrowserPages.class.getPackageName().replace('.', '/') + "/";

  private static final String IDLE = IdleStop.class.getPackageName().replace('.', '/') + "/";

  @TempDir private Path home;

  @Test
  void holdsEverythingThatRunsInsideNeo4j() throws IOException {
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
    List<String> names = new ArrayList<>();
    for (String folder : List.of(FOLDER, IDLE)) {
      try (Stream<Path> files = Files.list(Path.of("target/classes", folder))) {
        files
            .map(file -> folder + file.getFileName())
            .filter(name -> !name.endsWith("package-info.class"))
            .forEach(names::add);
      }
    }
    return names;
  }
}
