package dev.verbgraph.cli.command;

import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where commands write what is too long to read. */
final class OutputFile {

  private OutputFile() {}

  /** What writes to a folder or a file. */
  interface Writing {
    void run() throws IOException;
  }

  /**
   * @param output empty for standard output
   * @param text writes all of it
   * @throws UserProblemException when the file cannot be written
   */
  static void write(@Nullable Path output, CliContext around, Consumer<PrintWriter> text) {
    if (output == null) {
      text.accept(around.out());
      return;
    }
    boolean replaced = Files.isRegularFile(output);
    write(
        output,
        () -> {
          try (PrintWriter file =
              new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
            text.accept(file);
            if (file.checkError()) {
              throw new IOException("the disk may be full");
            }
          }
        });
    if (replaced) {
      around.say(output + " was there before, and is replaced");
    }
  }

  /**
   * @param output what the person calls it
   * @throws UserProblemException when it cannot be written
   */
  static void write(Path output, Writing writing) {
    try {
      writing.run();
    } catch (IOException failed) {
      throw new UserProblemException(
          new InputProblem.ExportUnwritable(
              output.toString(), String.valueOf(failed.getMessage())));
    }
  }
}
