package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be long is shown page by page to a person, also where no database is asked. */
class PagedTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();

  private void run(String line) throws IOException {
    Files.writeString(folder.resolve("note.md"), "# Till\n\n- [[Till]] uses [[Till]]\n");
    CliContext around =
        new CliContext(
            Optional.empty(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            OptionalInt.of(80),
            Map.of("VERBGRAPH_PAGER", "cat >" + folder.resolve("paged")),
            false,
            true);
    String[] words = line.replace("NOTE", folder.resolve("note.md").toString()).split(" ");
    new Cli(
            around,
            () -> {
              throw new AssertionError("asks no database");
            })
        .run(words);
    around.out().flush();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "help check",
        "check --help",
        "check NOTE",
        "check NOTE --format json",
        "check NOTE --coverage",
        "check --explain",
        "read NOTE",
        "read --strict NOTE",
        "list --cypher"
      })
  void isPaged(String line) throws IOException {
    run(line);

    assertThat(out.toString()).isEmpty();
    assertThat(folder.resolve("paged")).isNotEmptyFile();
  }

  /** picocli colours help where it sees a terminal, or is told that it is one. */
  @Test
  void helpCanBeRead() throws IOException {
    System.setProperty("picocli.ansi", "true");
    try {
      run("help check");
    } finally {
      System.clearProperty("picocli.ansi");
    }

    assertThat(folder.resolve("paged")).content().contains("--coverage").doesNotContain("u001B");
  }

  @Test
  void notWhereNobodyWantsIt() throws IOException {
    run("check --no-pager NOTE");

    assertThat(out.toString()).contains("note.md:3");
    assertThat(folder.resolve("paged")).doesNotExist();
  }
}
