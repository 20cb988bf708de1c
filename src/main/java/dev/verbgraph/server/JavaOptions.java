package dev.verbgraph.server;

import dev.verbgraph.server.browser.BrowserPages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file of Java options that the server is started with. */
final class JavaOptions {
  /**
   * One user and short queries: the serial collector starts faster and holds 50 MB less than the
   * default one.
   */
  private static final List<String> SERVER =
      List.of(
          "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED");

  private JavaOptions() {}

  /**
   * @param home the server's home
   * @param cache knows the class path of the runtime: what is added to that comes last
   */
  static String text(
      ServerRuntime.Checked runtime, Home home, ClassCache cache, ServerLimits limits) {
    String classPath =
        Stream.concat(Stream.of(runtime.classPath()), cache.jars(home).stream().map(Path::toString))
            .collect(Collectors.joining(File.pathSeparator));
    String ownHome = "-D" + BrowserPages.HOME + "=" + home.root();
    String temporary = "-Djava.io.tmpdir=" + home.temporary();
    return Stream.of(
            List.of("-Xmx" + (limits.heap() >> 20) + "m"),
            SERVER,
            silent(runtime),
            cache.options(runtime),
            List.of(ownHome, temporary, "-cp", classPath))
        .flatMap(List::stream)
        .map(JavaOptions::quoted)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * Since JDK 24 (JEP 498) the JVM warns of what Neo4j's libraries do, at the top of a log in which
   * people look for why it did not start.
   */
  private static List<String> silent(ServerRuntime.Checked runtime) {
    return runtime.javaFeature() >= 24
        ? List.of("--sun-misc-unsafe-memory-access=allow")
        : List.of();
  }

  /** In such a file a backslash escapes, and blanks end an option unless it is quoted. */
  private static String quoted(String option) {
    return '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
