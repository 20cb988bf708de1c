package dev.verbgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.LocalServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills the small disk that its home is on, with the local Neo4j running. */
final class FullDisk {

  private final Path disk;

  private FullDisk(Path disk) {
    this.disk = disk;
  }

  /** The small disk, on which there is nothing yet. */
  public static void main(String... arguments) {
    FullDisk test = new FullDisk(Path.of(arguments[0]));
    int code = 0;
    try {
      test.run();
    } catch (IOException | AssertionError failure) {
      failure.printStackTrace();
      code = 1;
    }
    test.verbgraph("stop");
    // Connections are left open, as by any command.
    System.exit(code);
  }

  private void run() throws IOException {
    Path notes = notes();
    assertThat(verbgraph("import", "seeds").code()).isEqualTo(ExitCode.ANSWERED);
    String before = verbgraph("dependents", "Virtual Machines").out();
    Path filling = fill();

    Outcome cutOff = verbgraph("import", notes.toString());
    assertThat(cutOff.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(cutOff.err()).contains("the disk of " + disk + "/home is full", "free some space");
    assertThat(verbgraph("status").out()).contains("Neo4j is not running");

    long begun = System.nanoTime();
    Outcome refused = verbgraph("list");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    assertThat(refused.code()).isEqualTo(ExitCode.DATABASE);
    assertThat(refused.err()).contains("is full");

    Files.delete(filling);
    Outcome after = verbgraph("dependents", "Virtual Machines");
    assertThat(after.out()).as(after.err()).isEqualTo(before);
    assertThat(verbgraph("import", notes.toString()).code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(verbgraph("plan", notes.toString()).out()).contains("nothing changed");
    assertThat(verbgraph("query", "unfounded-dependencies").code()).isEqualTo(ExitCode.NONE);
  }

  private Path notes() throws IOException {
    Path folder = Files.createDirectory(disk.resolve("notes"));
    for (int note = 0; note < 30; note++) {
      int number = note;
      Files.writeString(
          folder.resolve("n" + note + ".md"),
          IntStream.range(0, 40)
              .mapToObj(line -> "- [[S%1$d-%2$d]] uses [[T%1$d-%2$d]]\n".formatted(number, line))
              .collect(Collectors.joining()));
    }
    return folder;
  }

  private Path fill() throws IOException {
    Path filling = disk.resolve("filling");
    byte[] block = new byte[64 << 10];
    try (OutputStream out = Files.newOutputStream(filling)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      return filling;
    }
  }

  private Outcome verbgraph(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CliContext around =
        new CliContext(
            Optional.empty(),
            new PrintWriter(out),
            new PrintWriter(err),
            OptionalInt.empty(),
            Map.of("VERBGRAPH_HOME", disk.resolve("home").toString()),
            false,
            false);
    ExitCode code = new Cli(around, new LocalServer(around)).run(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }
}
