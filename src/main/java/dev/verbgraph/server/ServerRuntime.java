package dev.verbgraph.server;

import dev.verbgraph.problem.ServerProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server is run with.
 *
 * <p>Why: docs/decisions/0004-the-server-has-a-pom-of-its-own.md.
 *
 * @param javaHome the folder of a JDK 21 or 25; empty when none was found
 * @param classPathFile a file with the server's class path on one line
 * @param cacheFolder where to keep Neo4j's classes as the JVM wants them, so that later starts take
 *     half the time; the first start begins to make them in the background. Empty to do without
 */
public record ServerRuntime(
    Optional<Path> javaHome, Path classPathFile, Optional<Path> cacheFolder) {
  private static final Pattern NEO4J_JAR = Pattern.compile("neo4j-(\\d[\\w.-]*)\\.jar");

  /**
   * The runtime that the launcher passes to Java.
   *
   * @throws IllegalStateException when Verbgraph was not started by its launcher
   */
  public static ServerRuntime ofLauncher() {
    return new ServerRuntime(
        property("java"),
        property("classpath")
            .orElseThrow(() -> new IllegalStateException("Verbgraph is started by its launcher")),
        property("cache"));
  }

  private static Optional<Path> property(String name) {
    return Optional.ofNullable(System.getProperty("verbgraph.server." + name))
        .filter(value -> !value.isEmpty())
        .map(Path::of);
  }

  /** The checked runtime: everything it names exists and fits. */
  Checked check() {
    Path jdk = javaHome.orElseThrow(() -> unfit("none was found"));
    Path java = jdk.resolve("bin").resolve("java");
    if (!Files.isExecutable(java)) {
      throw unfit("has no executable bin/java");
    }
    Properties release = new Properties();
    try (var reader = Files.newBufferedReader(jdk.resolve("release"))) {
      release.load(reader);
    } catch (IOException e) {
      throw unfit("is not a JDK: its file named release cannot be read");
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    int feature =
        switch (version.split("[.+-]", 2)[0]) {
          case "21" -> 21;
          case "25" -> 25;
          case String other ->
              throw unfit(other.isEmpty() ? "does not say its version" : "is Java " + version);
        };
    List<Path> jars = jars();
    return new Checked(java, version, feature, jars, neo4jVersion(jars));
  }

  private List<Path> jars() {
    String line;
    try {
      line = Files.readString(classPathFile).strip();
    } catch (IOException e) {
      throw new UserProblemException(new ServerProblem.ClassPathMissing(classPathFile), e);
    }
    List<Path> jars =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(line)
            .map(Path::of)
            .toList();
    for (Path jar : jars) {
      if (!Files.exists(jar)) {
        throw new UserProblemException(new ServerProblem.ClassPathMissing(jar));
      }
    }
    return jars;
  }

  private String neo4jVersion(List<Path> jars) {
    return jars.stream()
        .map(jar -> NEO4J_JAR.matcher(jar.getFileName().toString()))
        .filter(Matcher::matches)
        .map(jar -> jar.group(1))
        .findFirst()
        .orElseThrow(
            () -> new UserProblemException(new ServerProblem.ClassPathMissing(classPathFile)));
  }

  private UserProblemException unfit(String found) {
    return new UserProblemException(new ServerProblem.JavaUnfit(javaHome, found));
  }

  /**
   * @param neo4jVersion the version in the name of Neo4j's main jar
   */
  record Checked(
      Path java, String javaVersion, int javaFeature, List<Path> jars, String neo4jVersion) {
    String classPath() {
      return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }
  }
}
