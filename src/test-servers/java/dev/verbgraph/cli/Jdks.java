package dev.verbgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JDKs of this machine, looked for where the launcher does. */
final class Jdks {

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  private Jdks() {}

  /**
   * @return the folder of one of these versions
   */
  static Path of(Set<Integer> versions) {
    return Stream.concat(named(), found())
        .filter(home -> version(home).filter(versions::contains).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("install a JDK of " + versions));
  }

  private static Stream<Path> named() {
    return Stream.of("VERBGRAPH_JAVA_HOME", "JAVA_HOME")
        .map(System.getenv()::get)
        .filter(home -> home != null && !home.isEmpty())
        .map(Path::of);
  }

  private static Stream<Path> found() {
    Path user = Path.of(System.getProperty("user.home"));
    return Stream.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/opt"),
            Path.of("/opt/java"),
            user.resolve(".sdkman/candidates/java"),
            user.resolve(".jdks"),
            Path.of("/Library/Java/JavaVirtualMachines"))
        .flatMap(Jdks::children)
        .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
  }

  private static Stream<Path> children(Path folder) {
    try (var homes = Files.list(folder)) {
      return homes.toList().stream();
    } catch (IOException none) {
      return Stream.empty();
    }
  }

  private static Optional<Integer> version(Path home) {
    try {
      Matcher matcher = VERSION.matcher(Files.readString(home.resolve("release")));
      return Files.isExecutable(home.resolve("bin/java")) && matcher.find()
          ? Optional.of(Integer.valueOf(matcher.group(1)))
          : Optional.empty();
    } catch (IOException notAJdk) {
      return Optional.empty();
    }
  }
}
