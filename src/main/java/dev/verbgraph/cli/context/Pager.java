package dev.verbgraph.cli.context;

import dev.verbgraph.render.Screen;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Shows a long answer page by page, as git does: with {@code VERBGRAPH_PAGER}, else {@code PAGER},
 * else {@code less}, which ends by itself where the answer fits the screen. Only where a person
 * sits at a terminal; elsewhere the answer goes straight out.
 */
public final class Pager implements AutoCloseable {

  /** Ends if it fits, keeps colours, leaves the answer on the screen; see less(1). */
  private static final String LESS = "FRX";

  private static final String USUAL = "less";

  private final PrintWriter out;
  private final @Nullable Process process;

  private Pager(PrintWriter out, @Nullable Process process) {
    this.out = out;
    this.process = process;
  }

  /**
   * @param wanted whether nobody said that there should be none
   */
  public static Pager of(CliContext around, boolean wanted) {
    Optional<String> program = wanted && around.typed() ? program(around) : Optional.empty();
    return program.map(each -> start(each, around)).orElseGet(() -> new Pager(around.out(), null));
  }

  /** No program, or one that shows nothing page by page, is none. */
  private static Optional<String> program(CliContext around) {
    return Stream.of("VERBGRAPH_PAGER", "PAGER")
        .map(around.environment()::get)
        .filter(value -> value != null)
        .findFirst()
        .or(() -> Optional.of(USUAL).filter(usual -> around.program(usual).isPresent()))
        .map(String::strip)
        .filter(each -> !each.isEmpty() && !each.equals("cat"));
  }

  private static Pager start(String program, CliContext around) {
    ProcessBuilder builder = SystemShell.running(program);
    builder.environment().putIfAbsent("LESS", LESS);
    around.out().flush();
    try {
      Process process = builder.start();
      // What is said besides comes before the first page, not into it.
      around.err().flush();
      return new Pager(
          new Screen(
              new PrintWriter(
                  new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))),
          process);
    } catch (IOException noShell) {
      return new Pager(around.out(), null);
    }
  }

  /** Where the answer goes. Who leaves the pager early wants no more of it. */
  public PrintWriter out() {
    return out;
  }

  /** Comes back when the person has read enough. Ctrl-C is for the pager until then. */
  @Override
  public void close() {
    out.flush();
    if (process == null) {
      return;
    }
    Object before = Signals.register("INT", () -> {});
    try {
      out.close();
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      Signals.unregister("INT", before);
    }
  }
}
