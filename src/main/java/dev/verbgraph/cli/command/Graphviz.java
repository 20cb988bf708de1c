package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The program that lays out drawings, where it is installed. */
final class Graphviz {

  private static final String PROGRAM = "dot";

  private Graphviz() {}

  /**
   * @param dot a drawing in the language of Graphviz
   * @return it as SVG
   * @throws UserProblemException when the program is not there, or fails
   */
  static String svg(String dot, CliContext around) {
    Path program =
        around
            .program(PROGRAM)
            .orElseThrow(() -> new UserProblemException(new UsageProblem.GraphvizMissing()));
    try {
      Process process =
          new ProcessBuilder(program.toString(), "-Tsvg")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      // It may begin to write before it has read all.
      CompletableFuture<Void> written =
          CompletableFuture.runAsync(() -> write(dot, process.getOutputStream()));
      String svg = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      written.join();
      int code = process.waitFor();
      if (code != 0) {
        throw new UserProblemException(new UsageProblem.GraphvizFailed(program.toString(), code));
      }
      return svg;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException interrupted) {
      throw new UserProblemException(new Interrupted.Undone(), interrupted);
    }
  }

  private static void write(String dot, OutputStream in) {
    try (in) {
      in.write(dot.getBytes(StandardCharsets.UTF_8));
    } catch (IOException ended) {
      // It needs no more, or its exit code tells.
    }
  }
}
