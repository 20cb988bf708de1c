package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {

  private static Stream<String> lines(ClassCache cache, Path... jars) {
    return lines(25, cache, jars);
  }

  private static Stream<String> lines(int java, ClassCache cache, Path... jars) {
    var runtime =
        new ServerRuntime.Checked(
            Path.of("java"), String.valueOf(java), java, List.of(jars), "2026.08.1");
    return JavaOptions.text(
            runtime, new Home(Path.of("/home")), cache, ServerLimits.fitting(8L << 30, 0))
        .lines();
  }

  @Test
  void quotesBlanksAndBackslashes() {
    ClassCache made = new ClassCache.Made(Path.of("/a b"));

    assertThat(lines(made, Path.of("/a b/c.jar"), Path.of("/d\\e.jar")))
        .contains(
            "\"-XX:AOTCacheOutput=/a b\"",
            "\"-Dverbgraph.home=/home\"",
            "\"-Djava.io.tmpdir=/home/tmp\"")
        .endsWith("\"-cp\"", "\"/a b/c.jar:/d\\\\e.jar\"");
  }

  @Test
  void keepsWarningsOfTheJvmOutOfTheLogWhereItKnowsTheOption() {
    assertThat(lines(25, new ClassCache.None()))
        .contains("\"--sun-misc-unsafe-memory-access=allow\"");
    assertThat(lines(21, new ClassCache.None())).noneMatch(line -> line.contains("unsafe"));
  }

  @Test
  void putsTheJarOfTheHomeLast() {
    assertThat(lines(new ClassCache.None(), Path.of("/neo4j.jar")))
        .endsWith("\"-cp\"", "\"/neo4j.jar:/home/browser.jar\"");
  }
}
