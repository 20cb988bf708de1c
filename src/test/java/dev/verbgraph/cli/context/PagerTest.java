package dev.verbgraph.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {

  private static final String ANSWER = "an answer \u001b[2J\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();

  private void print(boolean person, boolean wanted, Map<String, String> environment) {
    CliContext around =
        new CliContext(
            Optional.empty(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            OptionalInt.of(80),
            environment,
            false,
            person);
    try (Pager pager = Pager.of(around, wanted)) {
      pager.out().print(ANSWER);
    }
  }

  private String shown(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private String into(String name) {
    return "{ echo $LESS; cat; } >" + folder.resolve(name);
  }

  @Test
  void takesTheProgramOfVerbgraphFirst() throws IOException {
    print(true, true, Map.of("VERBGRAPH_PAGER", into("mine"), "PAGER", into("other")));
    print(true, true, Map.of("PAGER", into("usual")));

    String expected = System.getenv().getOrDefault("LESS", "FRX") + "\nan answer \\u001B[2J\n";
    assertThat(shown("mine")).isEqualTo(expected);
    assertThat(shown("usual")).isEqualTo(expected);
    assertThat(folder.resolve("other")).doesNotExist();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void isNotThereForProgramsAndWhoDoesNotWantIt() {
    print(false, true, Map.of("PAGER", into("piped")));
    print(true, false, Map.of("PAGER", into("unwanted")));
    print(true, true, Map.of("PAGER", into("empty"), "VERBGRAPH_PAGER", ""));
    print(true, true, Map.of("PAGER", "cat"));
    print(true, true, Map.of("PATH", folder.toString()));

    assertThat(folder).isEmptyDirectory();
    assertThat(out.toString()).isEqualTo(ANSWER.repeat(5));
  }

  @Test
  void whoLeavesItEarlyIsNotTold() {
    print(true, true, Map.of("PAGER", "true"));

    assertThat(out.toString()).isEmpty();
  }
}
