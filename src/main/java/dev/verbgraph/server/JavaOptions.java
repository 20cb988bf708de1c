package dev.verbgraph.server;

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
          "-Xmx1g",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED");

  private JavaOptions() {}

  static String text(ServerRuntime.Checked runtime, List<String> cacheOptions) {
    return Stream.of(SERVER, cacheOptions, List.of("-cp", runtime.classPath()))
        .flatMap(List::stream)
        .map(JavaOptions::quoted)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** In such a file a backslash escapes, and blanks end an option unless it is quoted. */
  private static String quoted(String option) {
    return '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
