package dev.verbgraph.benchmark;

import dev.verbgraph.store.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command as people use it, with a local Neo4j of its own in some folder. */
record Launcher(Path home) {

  /** What the launcher keeps of classes, for each JDK. */
  static final Path CLASS_CACHES = Path.of("target/launcher/cache");

  private static final Pattern BOLT = Pattern.compile("Bolt\\s+neo4j://(\\S+)");

  /**
   * @return how long the command took, in seconds
   */
  double run(String... arguments) throws IOException, InterruptedException {
    long start = System.nanoTime();
    output(arguments);
    return (System.nanoTime() - start) / 1e9;
  }

  private String output(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./verbgraph"));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("verbgraph", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("VERBGRAPH_HOME", home.toString());
    builder.environment().keySet().removeIf(variable -> variable.startsWith("NEO4J_"));
    int code = builder.start().waitFor();
    String said = Files.readString(output);
    Files.delete(output);
    // The answer may be that there is none.
    if (code > 1) {
      throw new IllegalStateException(
          command + " ended with " + code + ": " + said.lines().limit(20).toList());
    }
    return said;
  }

  /** Waits until the launcher has made its class cache in the background, for a minute at most. */
  void awaitClassCache() throws IOException, InterruptedException {
    for (int second = 0; second < 60 && !hasClassCache(); second++) {
      output("--version");
      Thread.sleep(1000);
    }
  }

  private static boolean hasClassCache() throws IOException {
    Path caches = Files.createDirectories(CLASS_CACHES);
    try (Stream<Path> below = Files.walk(caches)) {
      return below.anyMatch(
          file -> Files.isRegularFile(file) && !file.toString().contains(".training"));
    }
  }

  /** Where its Neo4j is; it must have been started. */
  Target target() throws IOException, InterruptedException {
    Matcher bolt = BOLT.matcher(output("status"));
    if (!bolt.find()) {
      throw new IllegalStateException("status names no address");
    }
    String password = Files.readString(home.resolve("password")).strip();
    return Target.of(URI.create("bolt://" + bolt.group(1)), "neo4j", password, Optional.empty());
  }
}
