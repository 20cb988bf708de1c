package dev.verbgraph.cli;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.ExitCode;
import dev.verbgraph.cli.context.Failure;
import dev.verbgraph.cli.context.LocalServer;
import dev.verbgraph.problem.Interrupted;
import dev.verbgraph.render.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where the program starts. */
public final class Main {

  /**
   * The launcher sets it to the columns of the terminal when stdout is one: the JVM finds out only
   * slowly.
   */
  private static final String WIDTH = "verbgraph.width";

  /** The launcher sets it to {@code true} when stderr is a terminal. */
  private static final String TALKS_TO_PERSON = "verbgraph.terminal";

  /** The launcher sets it to {@code true} when stdin and stdout are terminals. */
  private static final String TYPED = "verbgraph.typed";

  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter stdout = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    OptionalInt width =
        Optional.ofNullable(Integer.getInteger(WIDTH))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    // What goes into a file or to a program stays as it is.
    PrintWriter out = width.isPresent() ? new Screen(stdout) : stdout;
    CliContext around =
        new CliContext(
            Optional.of(System.in),
            out,
            err,
            width,
            System.getenv(),
            Boolean.getBoolean(TALKS_TO_PERSON),
            Boolean.getBoolean(TYPED));
    AtomicBoolean ended = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> tellOfInterruption(ended, around)));
    ExitCode code = new Cli(around, new LocalServer(around)).run(arguments);
    ended.set(true);
    out.flush();
    err.flush();
    System.exit(code.code());
  }

  /** Ctrl-C ends the JVM wherever it is; only this is still run. */
  private static void tellOfInterruption(AtomicBoolean ended, CliContext around) {
    if (!ended.get()) {
      if (around.talksToPerson()) {
        // Behind what the terminal shows of Ctrl-C, and of how far the command was.
        around.err().println();
      }
      Failure.of(new Interrupted.Undone()).print(around);
      around.err().flush();
    }
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
