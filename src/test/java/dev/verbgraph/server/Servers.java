package dev.verbgraph.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Stock servers for the integration tests: the class path that the build has written, on the JDK of
 * the tests.
 */
final class Servers {
  private Servers() {}

  static final Path CLASS_PATH = Path.of("target/server.classpath").toAbsolutePath();
  static final Path JDK = Path.of(System.getProperty("java.home"));

  static LocalNeo4j at(Path home) {
    return at(home, Optional.empty());
  }

  static LocalNeo4j at(Path home, Optional<Path> cacheFolder) {
    return new LocalNeo4j(home, new ServerRuntime(Optional.of(JDK), CLASS_PATH, cacheFolder));
  }

  /** A process of its own that starts the server of a home and prints where it listens. */
  static Process begin(Path home) throws IOException {
    return new ProcessBuilder(
            JDK.resolve("bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Servers.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String... args) throws Exception {
    System.out.println(at(Path.of(args[0])).start(Progress.SILENT).bolt());
  }
}
