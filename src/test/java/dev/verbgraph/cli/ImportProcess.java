package dev.verbgraph.cli;

import dev.verbgraph.cypher.Cypher;
import dev.verbgraph.store.Database;
import dev.verbgraph.store.Target;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Imports as processes of their own, which can be killed.
 *
 * @param target where they import to
 * @param err the file that their talk goes to
 */
record ImportProcess(Target target, Path err) {

  private static final Cypher BUSY =
      new Cypher(
          "test/busy",
          "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN"
              + " currentQuery");

  /**
   * What a script starts in the background ignores Ctrl-C, and so would all that it starts; GNU's
   * env undoes that.
   */
  private static final List<String> HEARING_CTRL_C = List.of("env", "--default-signal=INT");

  /** The variables by which a command finds the database. */
  static Map<String, String> environment(Target target) {
    return Map.of(
        "NEO4J_URI",
        target.uri().toString(),
        "NEO4J_USERNAME",
        target.username(),
        "NEO4J_PASSWORD",
        target.password());
  }

  /** The real command. */
  Process command(String... arguments) throws IOException {
    return start(Main.class, arguments);
  }

  /** Imports in many small transactions, and prints a line after each. */
  Process small(Path notes) throws IOException {
    return start(ImportInSmallTransactions.class, notes.toString());
  }

  /** How many small transactions it takes. */
  int transactions(Path notes) throws IOException, InterruptedException {
    Process process = small(notes);
    try (BufferedReader lines = process.inputReader()) {
      int count = (int) lines.lines().count();
      if (process.waitFor() != 0) {
        throw new AssertionError("see " + err);
      }
      return count;
    }
  }

  /** Waits until somebody else has begun a transaction. */
  static void awaitTransaction(Database database) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (database.read(BUSY, Map.of(), Duration.ofSeconds(30)).rows().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("nobody asks anything");
      }
      Thread.sleep(5);
    }
  }

  private Process start(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(canHear() ? HEARING_CTRL_C : List.of());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName()));
    command.addAll(List.of(arguments));
    File talk = err.toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(talk);
    builder.environment().putAll(environment(target));
    return builder.start();
  }

  /** Other systems have an env that cannot do it. */
  private static boolean canHear() throws IOException {
    List<String> trial = new ArrayList<>(HEARING_CTRL_C);
    trial.add("true");
    try {
      return new ProcessBuilder(trial).start().waitFor() == 0;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
