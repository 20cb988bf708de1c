package dev.verbgraph.support;

import dev.verbgraph.cli.command.Cli;
import dev.verbgraph.cli.context.CliContext;
import dev.verbgraph.cli.context.LocalServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs the program once for each line of its input, which holds two files for what it prints and
 * its arguments, and answers with the exit code.
 */
final class ManyRuns {

  /** Between the arguments. */
  static final String BETWEEN = "\t";

  private ManyRuns() {}

  public static void main(String[] none) throws IOException {
    BufferedReader work =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream codes = System.out;
    System.setOut(System.err);
    for (String line = work.readLine(); line != null; line = work.readLine()) {
      codes.println(run(line.split(BETWEEN, -1)));
    }
  }

  private static int run(String[] words) throws IOException {
    try (PrintWriter out = new PrintWriter(words[0], StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(words[1], StandardCharsets.UTF_8)) {
      CliContext around =
          new CliContext(
              Optional.empty(), out, err, OptionalInt.empty(), System.getenv(), false, false);
      return new Cli(around, new LocalServer(around))
          .run(Arrays.copyOfRange(words, 2, words.length))
          .code();
    }
  }
}
