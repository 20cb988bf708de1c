package dev.verbgraph.cli.shell;

import dev.verbgraph.cli.context.SystemShell;
import dev.verbgraph.problem.InputProblem;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.problem.UsageProblem;
import dev.verbgraph.problem.UserProblemException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;

/** Sends what a command answers to a file or to another program. */
public final class ShellOutput {

  private static final List<OpenOption> MORE =
      List.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);

  private ShellOutput() {}

  /**
   * @param work prints the answer, and is not begun where it cannot go
   * @return what the work returns
   * @throws UserProblemException when the file cannot be written, or none is named
   */
  public static <T> T send(Destination to, Function<PrintWriter, T> work) {
    return switch (to) {
      case Destination.File(String path, boolean more) when path.isEmpty() ->
          throw new UserProblemException(new UsageProblem.EntryUnfinished("the name of a file"));
      case Destination.Program(String command) when command.isEmpty() ->
          throw new UserProblemException(new UsageProblem.EntryUnfinished("a program"));
      case Destination.File(String path, boolean more) -> toFile(path, more, work);
      case Destination.Program(String command) -> toProgram(command, work);
    };
  }

  private static <T> T toFile(String path, boolean more, Function<PrintWriter, T> work) {
    OpenOption[] options = more ? MORE.toArray(OpenOption[]::new) : new OpenOption[0];
    try (PrintWriter file =
        new PrintWriter(Files.newBufferedWriter(Path.of(path), StandardCharsets.UTF_8, options))) {
      T done = work.apply(file);
      if (file.checkError()) {
        throw new IOException("the disk may be full");
      }
      return done;
    } catch (IOException | InvalidPathException failed) {
      throw new UserProblemException(
          new InputProblem.ExportUnwritable(path, String.valueOf(failed.getMessage())));
    }
  }

  /** Who ends it early wants no more of the answer. */
  private static <T> T toProgram(String command, Function<PrintWriter, T> work) {
    try {
      Process process = SystemShell.running(command).start();
      T done;
      try (PrintWriter in =
          new PrintWriter(
              new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
        done = work.apply(in);
      }
      process.waitFor();
      return done;
    } catch (IOException noShell) {
      throw new UncheckedIOException(noShell);
    } catch (InterruptedException interrupted) {
      throw new UserProblemException(new Interrupted.Undone(), interrupted);
    }
  }
}
