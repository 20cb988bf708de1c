package dev.verbgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {
  @Test
  void quotesBlanksAndBackslashes() {
    var runtime =
        new ServerRuntime.Checked(
            Path.of("java"),
            "25",
            25,
            List.of(Path.of("/a b/c.jar"), Path.of("/d\\e.jar")),
            "2026.08.1");

    assertThat(
            JavaOptions.text(runtime, new Home(Path.of("/home")), List.of("-XX:AOTCache=/a b"))
                .lines())
        .contains("\"-XX:AOTCache=/a b\"", "\"-Dverbgraph.home=/home\"")
        .endsWith("\"-cp\"", "\"/a b/c.jar:/d\\\\e.jar:/home/browser.jar\"");
  }
}
