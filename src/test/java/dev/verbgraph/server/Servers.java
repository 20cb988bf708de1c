package dev.verbgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Stock servers for the integration tests: the class path that the build has written, on the JDK of
 * the tests, with a class cache that all share: with it they start in half the time.
 */
public final class Servers {
  private Servers() {}

  static final Path CLASS_PATH = Path.of("target/server.classpath").toAbsolutePath();
  static final Path JDK = Path.of(System.getProperty("java.home"));

  private static final class Shared {
    private static final Path CACHE = make(Path.of("target/server cache").toAbsolutePath());
  }

  /** Made as the program makes it: in the background, once a server has started. */
  private static Path make(Path folder) {
    try {
      FileTree.delete(folder);
      Path home = Files.createDirectories(folder.resolve("home"));
      LocalNeo4j first = at(home, Optional.of(folder));
      first.start(Progress.SILENT);
      Wait wait =
          new Wait("the class cache is being made", Duration.ofMinutes(10), Progress.SILENT);
      boolean made = wait.until(() -> cacheIn(folder).isPresent() && isTidy(folder));
      first.stop(Duration.ofSeconds(30), Progress.SILENT);
      if (!made) {
        throw new AssertionError("no class cache was made in " + folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTidy(Path folder) {
    return Files.notExists(folder.resolve("training"));
  }

  /** Where the class cache is that was made in the background of a start. */
  static Path cacheFolder() {
    return Shared.CACHE;
  }

  /** The class cache in such a folder. */
  static Optional<Path> cacheIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d+\\.\\d+\\.\\d+-\\p{XDigit}+"))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the launcher tells Java about the local server. */
  public static Map<String, String> properties() {
    return properties(CLASS_PATH);
  }

  /**
   * @param classPath a file with the class path of another server
   */
  public static Map<String, String> properties(Path classPath) {
    return Map.of(
        "verbgraph.server.java",
        JDK.toString(),
        "verbgraph.server.classpath",
        classPath.toString(),
        "verbgraph.server.cache",
        cacheFolder().toString());
  }

  /** The server of a home, which is not started yet. */
  public static LocalNeo4j at(Path home) {
    return at(home, Optional.of(cacheFolder()));
  }

  static LocalNeo4j at(Path home, Optional<Path> cacheFolder) {
    return new LocalNeo4j(
        home, new ServerRuntime(Optional.of(JDK), CLASS_PATH, cacheFolder), Optional.empty());
  }

  /** A process of its own that starts the server of a home and prints where it listens. */
  static Process begin(Path home) throws IOException {
    return new ProcessBuilder(
            JDK.resolve("bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Servers.class.getName(),
            home.toString(),
            cacheFolder().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String... args) throws Exception {
    LocalNeo4j server = at(Path.of(args[0]), Optional.of(Path.of(args[1])));
    System.out.println(server.start(Progress.SILENT).bolt());
  }
}
